package org.creatorconnect.click;

import org.creatorconnect.link.LinkOwner;
import org.creatorconnect.link.SubIds;

/**
 * The affiliate's own texts that a click brought: those of its link, with those of the visit in
 * place of what they name.
 *
 * @param subIds all that is known without the click's row
 * @param nonce under which the row keeps what was too long for the click id
 */
public record ClickLabels(SubIds subIds, long nonce) {

    public static ClickLabels of(LinkOwner link, ClickId click) {
        return new ClickLabels(link.subIds().with(click.subIds()), click.nonce());
    }
}
