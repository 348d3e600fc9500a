package org.creatorconnect.team.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.identity.Team;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.team.TeamMember;
import org.creatorconnect.team.TeamMemberId;
import org.creatorconnect.team.TeamMemberRepository;

/** The team of whoever is calling: another team's people are not found. */
@ApplicationScoped
public class OwnTeam {

    private final Callers callers;
    private final TeamMemberRepository members;

    protected OwnTeam() {
        this(null, null);
    }

    @Inject
    public OwnTeam(Callers callers, TeamMemberRepository members) {
        this.callers = callers;
        this.members = members;
    }

    Caller caller() {
        return callers.current();
    }

    /**
     * @throws NotFound when the caller belongs to none
     */
    public Team team() {
        return caller().team().orElseThrow(() -> new NotFound("team"));
    }

    /**
     * Somebody of the caller's team, and nobody else changes them or who owns the team until the
     * transaction ends.
     *
     * @throws NotFound when they are not of the caller's team
     */
    TeamMember lock(TeamMemberId id) {
        members.lockOwners(team());
        return members.lock(id, team());
    }

    /** As {@link #lock}, the caller themselves. */
    TeamMember lockSelf() {
        return lock(members.placeOf(caller().account()));
    }
}
