package org.creatorconnect.roster.service;

import org.creatorconnect.time.DeadlineKind;

/** What falls due for rosters. */
enum RosterDeadline implements DeadlineKind {
    /** An invitation that nobody answered lapses. Subject: the invitation. */
    ROSTER_INVITATION,
    /** A contract's last day is over. Subject: the contract. */
    ROSTER_CONTRACT_END,
    /** A contract's tail is over. Subject: the contract. */
    ROSTER_TAIL_END,
    /** The agency did not answer a creator who asks to be let go. Subject: the contract. */
    ROSTER_RELEASE,
    /** An offer of another share that nobody answered lapses. Subject: the contract. */
    ROSTER_SHARE_OFFER
}
