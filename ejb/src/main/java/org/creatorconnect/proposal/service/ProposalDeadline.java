package org.creatorconnect.proposal.service;

import org.creatorconnect.time.DeadlineKind;

/** What falls due for proposals. Subject: the proposal. */
enum ProposalDeadline implements DeadlineKind {
    /** What nobody answered lapses: the old terms hold. */
    PROPOSAL_ANSWER
}
