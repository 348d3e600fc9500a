package org.creatorconnect.team.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.creatorconnect.team.TeamMemberId;
import org.creatorconnect.team.TeamMemberRepository;
import org.creatorconnect.time.DeadlineHandler;
import org.creatorconnect.time.DeadlineStep;

/** Who answers for the deadlines of teams. */
@ApplicationScoped
public class TeamDeadlines {

    @Produces
    @ApplicationScoped
    DeadlineHandler invitation(TeamInvitations invitations, TeamMemberRepository members) {
        return new DeadlineStep(
                TeamDeadline.TEAM_INVITATION_OPEN,
                id -> members.lock(new TeamMemberId(id)),
                id -> invitations.lapse(new TeamMemberId(id)));
    }
}
