package org.creatorconnect.proposal;

/** For whom somebody proposes or answers. */
public enum ProposalSide {
    CREATOR,
    /** The agency with which the creator took the task on; it stands on the creator's side. */
    AGENCY,
    MERCHANT;

    /** Whether this one answers what the other proposed: merchants creators, and they merchants. */
    public boolean answers(ProposalSide author) {
        return (this == MERCHANT) != (author == MERCHANT);
    }
}
