package org.creatorconnect.proof;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one {@link Proof}. */
public record ProofId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static ProofId parse(String text) {
        return new ProofId(TypedId.parse(text, "proof"));
    }
}
