package org.creatorconnect.merchant;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one program. */
public record ProgramId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static ProgramId parse(String text) {
        return new ProgramId(TypedId.parse(text, "program"));
    }
}
