package org.creatorconnect.attribution;

import java.util.Optional;
import org.creatorconnect.click.ClickId;
import org.creatorconnect.link.LinkOwner;

/**
 * Something an order names that may have brought it.
 *
 * @param reference the click id or code as the shop told it
 * @param clickId what the click id says; empty when it is none of ours
 * @param owner whose link it was; empty when there is no such link
 */
public record Touch(
        CandidateKind kind,
        String reference,
        Optional<ClickId> clickId,
        Optional<LinkOwner> owner) {}
