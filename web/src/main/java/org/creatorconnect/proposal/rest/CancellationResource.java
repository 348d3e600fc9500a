package org.creatorconnect.proposal.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.assignment.CancellationReason;
import org.creatorconnect.foundation.problem.Status;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.Word;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.proposal.service.Cancellations;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** An operator calls an assignment off. */
@RequestScoped
@Path("assignments/{id}/cancellation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CancellationResource {

    /**
     * Why it is called off.
     *
     * @param note the same in words, for both sides; needed with {@code OTHER}
     */
    public record NewCancellation(
            @Schema(implementation = CancellationReason.class) @Nullable String reasonCode,
            @Nullable String note) {}

    @Inject Cancellations cancellations;

    @POST
    @Idempotent
    @APIResponseSchema(Status.class)
    public Response cancel(@PathParam("id") String id, @Nullable NewCancellation given) {
        return Answers.ok(
                new Status(
                        cancellations
                                .cancel(AssignmentId.parse(id), () -> cancellation(given))
                                .name()));
    }

    private static Cancellations.Given cancellation(@Nullable NewCancellation given) {
        NewCancellation told = Optional.ofNullable(given).orElse(new NewCancellation(null, null));
        return new Cancellations.Given(
                Word.required("reasonCode", CancellationReason.class, told.reasonCode()),
                told.note());
    }
}
