package org.creatorconnect.roster.service;

import org.creatorconnect.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row of a file of invitations.
 *
 * @param line of the file, the heading is 1
 * @param creator whom it names
 * @param refusal why nobody was invited; null when somebody was
 */
public record InvitedRow(long line, String creator, @Nullable Refusal refusal) {

    public boolean isDone() {
        return refusal == null;
    }
}
