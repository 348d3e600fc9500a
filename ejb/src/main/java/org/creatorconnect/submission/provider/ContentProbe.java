package org.creatorconnect.submission.provider;

import org.creatorconnect.submission.Sighting;

/** Looks at content that a creator published somewhere else. */
public interface ContentProbe {

    /**
     * What is under the address now.
     *
     * @param url an http or https address, as the creator gave it
     * @param disclosureRule the word that must stand in the page, such as {@code #ad}
     * @throws ContentOutOfReach when the address answers nothing that tells
     */
    Sighting look(String url, String disclosureRule);
}
