package org.creatorconnect.commission;

/** Why a commission became payable. */
public enum ApprovalReason {
    /** The shop reported the order complete, and the hold days are over. */
    COMPLETED,

    /** The shop, whose duty it was, reported nothing within its validation days. */
    VALIDATED_BY_SILENCE
}
