package org.creatorconnect.taskcenter.provider;

import org.creatorconnect.taskcenter.Sighting;

/** Looks at content that a creator published somewhere else. */
public interface ContentProbe {

    /**
     * What is under the address now. Never fails: what cannot be reached is not live.
     *
     * @param url an http or https address, as the creator gave it
     * @param disclosureRule the word that must stand in the page, such as {@code #ad}
     */
    Sighting look(String url, String disclosureRule);
}
