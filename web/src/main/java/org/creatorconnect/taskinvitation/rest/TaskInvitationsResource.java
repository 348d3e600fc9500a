package org.creatorconnect.taskinvitation.rest;

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
import java.util.Optional;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.foundation.problem.Status;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.foundation.rest.QueryValue;
import org.creatorconnect.foundation.rest.Word;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.taskinvitation.TaskInvitationId;
import org.creatorconnect.taskinvitation.TaskInvitationStatus;
import org.creatorconnect.taskinvitation.query.TaskInvitationFilter;
import org.creatorconnect.taskinvitation.query.TaskInvitationQueries;
import org.creatorconnect.taskinvitation.service.InvitationAnswers;
import org.creatorconnect.taskinvitation.service.InvitationOutcome;
import org.creatorconnect.taskinvitation.service.InvitationWithdrawal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Invitations to tasks: seeing, answering and taking back. */
@RequestScoped
@Path("task-invitations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TaskInvitationsResource {

    /** What a creator can answer. */
    public enum InvitationAnswer {
        ACCEPT,
        DECLINE
    }

    /**
     * A creator's answer.
     *
     * @param communityId in which they do it; needed for a task for communities when several fit
     */
    public record GivenAnswer(
            @Schema(implementation = InvitationAnswer.class) @Nullable String decision,
            @Nullable String communityId) {

        static Optional<ChannelId> community(@Nullable GivenAnswer given) {
            return Optional.ofNullable(given)
                    .map(GivenAnswer::communityId)
                    .filter(id -> !id.isEmpty())
                    .map(ChannelId::parse);
        }
    }

    /** How an invitation was answered; the contract only when it was accepted. */
    public record AnsweredInvitation(
            String id, String status, @Nullable String assignmentId, @Nullable String termsHash) {

        static AnsweredInvitation of(TaskInvitationId id, InvitationOutcome outcome) {
            return new AnsweredInvitation(
                    id.text(),
                    outcome.status().name(),
                    outcome.assignment().map(AssignmentId::text).orElse(null),
                    outcome.termsHash().orElse(null));
        }
    }

    @Inject TaskInvitationQueries queries;
    @Inject InvitationAnswers answers;
    @Inject InvitationWithdrawal withdrawal;

    @GET
    public Page<TaskInvitationRepresentation> list(
            @QueryParam("taskId") @Nullable String task,
            @Parameter(schema = @Schema(implementation = TaskInvitationStatus.class))
                    @QueryParam("status")
                    @Nullable String status,
            @QueryParam("q") @Nullable String search,
            @BeanParam ListRequest part) {
        Place place = part.place();
        TaskInvitationFilter filter =
                new TaskInvitationFilter(
                        QueryValue.words("status", TaskInvitationStatus.class, status),
                        QueryValue.id("taskId", task),
                        Period.ALWAYS,
                        QueryValue.text(search));
        return Page.of(queries.invitations(filter, place), TaskInvitationRepresentation::of);
    }

    @GET
    @Path("{id}")
    public TaskInvitationRepresentation one(@PathParam("id") String id) {
        return TaskInvitationRepresentation.of(queries.invitation(TaskInvitationId.parse(id)));
    }

    @POST
    @Idempotent
    @Path("{id}/decision")
    @APIResponseSchema(AnsweredInvitation.class)
    public Response decide(@PathParam("id") String id, @Nullable GivenAnswer given) {
        TaskInvitationId invitation = TaskInvitationId.parse(id);
        String word = given == null ? null : given.decision();
        InvitationOutcome outcome =
                answers.decide(
                        invitation,
                        () ->
                                Word.required("decision", InvitationAnswer.class, word)
                                        == InvitationAnswer.ACCEPT,
                        GivenAnswer.community(given));
        return Answers.ok(AnsweredInvitation.of(invitation, outcome));
    }

    @POST
    @Idempotent
    @Path("{id}/withdrawal")
    @APIResponseSchema(Status.class)
    public Response withdraw(@PathParam("id") String id) {
        TaskInvitationStatus status = withdrawal.withdraw(TaskInvitationId.parse(id));
        return Answers.ok(new Status(status.name()));
    }
}
