package org.creatorconnect.payout.rest;

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
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.foundation.rest.QueryValue;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.identity.TypedId;
import org.creatorconnect.messaging.ReviewStatus;
import org.creatorconnect.messaging.query.ReviewFilter;
import org.creatorconnect.messaging.query.ReviewQueries;
import org.creatorconnect.messaging.query.ReviewRow;
import org.creatorconnect.payout.service.PaymentReviews;
import org.creatorconnect.payout.service.ReviewHandlings;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Messages that nobody could act on, and that somebody has handled them. */
@RequestScoped
@Path("reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewsResource {

    /** A message with the reason it is here, and who has handled it. */
    public record Review(
            String id,
            String cause,
            String body,
            String receivedAt,
            String status,
            @Nullable String handledBy,
            @Nullable String handledAt,
            @Nullable String note) {

        static Review of(ReviewRow row) {
            return new Review(
                    row.id().toString(),
                    row.cause(),
                    row.body(),
                    row.receivedAt().toString(),
                    (row.isHandled() ? ReviewStatus.HANDLED : ReviewStatus.OPEN).name(),
                    row.handledBy(),
                    row.handledAt() == null ? null : row.handledAt().toString(),
                    row.note());
        }
    }

    /** What was found and done. */
    public record Handling(@Nullable String note) {}

    @Inject ReviewQueries queries;
    @Inject ReviewHandlings handlings;

    @GET
    public Page<Review> list(
            @QueryParam("queue") @Nullable String queue,
            @Parameter(schema = @Schema(implementation = ReviewStatus.class)) @QueryParam("status")
                    @Nullable String status,
            @BeanParam ListRequest part) {
        ReviewFilter filter =
                ReviewFilter.of(
                        QueryValue.oneOf("queue", () -> PaymentReviews.QUEUES, queue),
                        QueryValue.word("status", ReviewStatus.class, status));
        return Page.of(queries.whole(filter, part.place()), Review::of);
    }

    @POST
    @Idempotent
    @Path("{id}/handling")
    @APIResponseSchema(Status.class)
    public Response handle(@PathParam("id") String id, @Nullable Handling given) {
        ReviewStatus status =
                handlings.handle(
                        TypedId.parse(id, "message in review"),
                        given == null ? null : given.note());
        return Answers.ok(new Status(status.name()));
    }
}
