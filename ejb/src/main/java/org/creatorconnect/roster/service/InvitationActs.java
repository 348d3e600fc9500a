package org.creatorconnect.roster.service;

import org.creatorconnect.roster.RosterInvitation;

/**
 * How the trail calls what happens to an invitation. Of one by mail nothing is known of whom it is
 * for, so that other words tell it, and its agency alone is told.
 */
final class InvitationActs {

    private InvitationActs() {}

    static String made(RosterInvitation invitation) {
        return invitation.isMailed() ? "ROSTER_INVITED_BY_MAIL" : "ROSTER_INVITED";
    }

    static String declined(RosterInvitation invitation) {
        return invitation.isMailed()
                ? "ROSTER_MAILED_INVITATION_DECLINED"
                : "ROSTER_INVITATION_DECLINED";
    }

    static String lapsed(RosterInvitation invitation) {
        return invitation.isMailed()
                ? "ROSTER_MAILED_INVITATION_LAPSED"
                : "ROSTER_INVITATION_LAPSED";
    }
}
