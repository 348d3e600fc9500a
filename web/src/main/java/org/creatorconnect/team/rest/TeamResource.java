package org.creatorconnect.team.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.creatorconnect.foundation.problem.Status;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.foundation.rest.QueryValue;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.team.TeamMemberId;
import org.creatorconnect.team.TeamMemberStatus;
import org.creatorconnect.team.query.TeamFilter;
import org.creatorconnect.team.query.TeamQueries;
import org.creatorconnect.team.rest.TeamRepresentation.GivenRight;
import org.creatorconnect.team.rest.TeamRepresentation.Invited;
import org.creatorconnect.team.rest.TeamRepresentation.Member;
import org.creatorconnect.team.rest.TeamRepresentation.Right;
import org.creatorconnect.team.service.GivenTeamInvitation;
import org.creatorconnect.team.service.TeamInvitations;
import org.creatorconnect.team.service.TeamMembers;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The people of the caller's merchant or affiliate, and what they may do. */
@RequestScoped
@Path("team")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class TeamResource {

    /** Of letters by a call whose caller has chosen none. */
    private static final String LANGUAGE = "en";

    @Inject TeamQueries queries;
    @Inject TeamInvitations invitations;
    @Inject TeamMembers members;

    @GET
    public Page<Member> list(
            @Parameter(schema = @Schema(implementation = TeamMemberStatus.class))
                    @QueryParam("status")
                    @Nullable String status,
            @BeanParam ListRequest page) {
        Place place = page.place();
        TeamFilter filter =
                TeamFilter.NONE.in(QueryValue.words("status", TeamMemberStatus.class, status));
        return Page.of(queries.members(filter, place), Member::of);
    }

    @GET
    @Path("{id}")
    public Member one(@PathParam("id") String id) {
        return Member.of(queries.member(TeamMemberId.parse(id)));
    }

    @POST
    @Idempotent
    @Path("invitations")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Invited.class, responseCode = "201")
    public Response invite(@Nullable GivenTeamInvitation given) {
        return Answers.created(Invited.of(invitations.invite(given, LANGUAGE)));
    }

    @POST
    @Idempotent
    @Path("{id}/renewal")
    @APIResponseSchema(Invited.class)
    public Response renew(@PathParam("id") String id) {
        return Answers.ok(Invited.of(invitations.renew(TeamMemberId.parse(id))));
    }

    @POST
    @Idempotent
    @Path("{id}/withdrawal")
    @APIResponseSchema(Status.class)
    public Response withdraw(@PathParam("id") String id) {
        return answer(invitations.withdraw(TeamMemberId.parse(id)));
    }

    @POST
    @Idempotent
    @Path("{id}/right")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(Right.class)
    public Response changeRight(@PathParam("id") String id, @Nullable GivenRight given) {
        TeamMemberId member = TeamMemberId.parse(id);
        String right = members.changeRight(member, given == null ? null : given.right()).name();
        return Answers.ok(new Right(member.text(), TeamMemberStatus.MEMBER.name(), right));
    }

    @POST
    @Idempotent
    @Path("{id}/removal")
    @APIResponseSchema(Status.class)
    public Response remove(@PathParam("id") String id) {
        return answer(members.remove(TeamMemberId.parse(id)));
    }

    /** The caller leaves. */
    @POST
    @Idempotent
    @Path("leaving")
    @APIResponseSchema(Status.class)
    public Response leave() {
        return answer(members.leave());
    }

    private static Response answer(TeamMemberStatus status) {
        return Answers.ok(new Status(status.name()));
    }
}
