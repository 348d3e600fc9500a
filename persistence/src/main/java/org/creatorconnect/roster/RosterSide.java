package org.creatorconnect.roster;

/** The two sides of a roster contract. */
public enum RosterSide {
    AGENCY(RosterEnd.NOTICE_BY_AGENCY),
    CREATOR(RosterEnd.NOTICE_BY_CREATOR);

    private final RosterEnd notice;

    RosterSide(RosterEnd notice) {
        this.notice = notice;
    }

    RosterEnd notice() {
        return notice;
    }
}
