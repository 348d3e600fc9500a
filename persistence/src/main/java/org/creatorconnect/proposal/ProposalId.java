package org.creatorconnect.proposal;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one proposal. */
public record ProposalId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static ProposalId parse(String text) {
        return new ProposalId(TypedId.parse(text, "proposal"));
    }
}
