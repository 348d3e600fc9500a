package org.creatorconnect.submission;

import java.util.UUID;
import org.creatorconnect.identity.TypedId;

/** Identity of one submission. */
public record SubmissionId(UUID value) implements TypedId {

    /**
     * @throws org.creatorconnect.refusal.NotFound when the text is no such id
     */
    public static SubmissionId parse(String text) {
        return new SubmissionId(TypedId.parse(text, "submission"));
    }
}
