package org.creatorconnect.roster;

/** Why a roster contract has, or will have, a last day. */
public enum RosterEnd {
    /** The term agreed on. */
    TERM,
    /** The agency gave notice. */
    NOTICE_BY_AGENCY,
    /** The creator gave notice. */
    NOTICE_BY_CREATOR,
    /** The agency let the creator go when asked. */
    RELEASED,
    /** The agency was asked to let the creator go and was silent. */
    RELEASED_BY_SILENCE,
    /** The agency was banned. */
    AGENCY_BANNED,
    /** The agency's last person had its account deleted. */
    AGENCY_CLOSED
}
