package org.creatorconnect.taskinvitation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.creatorconnect.foundation.rest.Amount;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.taskinvitation.TaskInvitationStatus;
import org.creatorconnect.taskinvitation.service.GivenInvitations;
import org.creatorconnect.taskinvitation.service.TaskInvitations;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Inviting creators to a task. */
@RequestScoped
@Path("tasks/{id}/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvitingResource {

    /**
     * Whom to invite.
     *
     * @param affiliateIds 1 to 50 of them; all are invited or none
     * @param fee what each is paid, when it is not what the task pays
     */
    public record InvitationsRequest(@Nullable List<String> affiliateIds, @Nullable Amount fee) {

        GivenInvitations given() {
            return new GivenInvitations(affiliateIds, fee == null ? null : fee.money("fee"));
        }
    }

    /** Somebody who was invited, and until when they can answer. */
    public record InvitedCreator(String id, String affiliateId, String status, Instant lapsesAt) {

        static InvitedCreator of(TaskInvitations.Invited one) {
            return new InvitedCreator(
                    one.id().text(),
                    one.creator().text(),
                    TaskInvitationStatus.INVITED.name(),
                    one.lapsesAt());
        }
    }

    /** All who were invited, in the order in which they were named. */
    public record InvitedCreators(List<InvitedCreator> items) {}

    @Inject TaskInvitations invitations;

    @POST
    @Idempotent
    @APIResponseSchema(value = InvitedCreators.class, responseCode = "201")
    public Response invite(@PathParam("id") String id, @Nullable InvitationsRequest request) {
        List<TaskInvitations.Invited> made =
                invitations.invite(
                        TaskId.parse(id), () -> request == null ? null : request.given());
        return Answers.created(new InvitedCreators(made.stream().map(InvitedCreator::of).toList()));
    }
}
