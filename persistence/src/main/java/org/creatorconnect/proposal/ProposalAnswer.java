package org.creatorconnect.proposal;

/** What the other side says to a proposal. */
public enum ProposalAnswer {
    ACCEPT,
    DECLINE
}
