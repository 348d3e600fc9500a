package org.creatorconnect.channel.rest;

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
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.channel.ChannelRefusalReason;
import org.creatorconnect.channel.ChannelReviewId;
import org.creatorconnect.channel.ChannelReviewStatus;
import org.creatorconnect.channel.query.ChannelQueries;
import org.creatorconnect.channel.query.ChannelReviewFilter;
import org.creatorconnect.channel.query.ChannelReviewQueries;
import org.creatorconnect.channel.query.ChannelReviewRow;
import org.creatorconnect.channel.service.ChannelEvidence;
import org.creatorconnect.channel.service.ChannelReviews;
import org.creatorconnect.channel.service.ReviewVerdict;
import org.creatorconnect.channel.service.ShownEvidence;
import org.creatorconnect.foundation.problem.Status;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.Created;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.foundation.rest.QueryValue;
import org.creatorconnect.foundation.rest.Word;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Creators show evidence of their channels, reviewers decide, everybody sees their numbers. */
@RequestScoped
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChannelReviewsResource {

    /** What a reviewer can say. */
    public enum Answer {
        ACCEPT,
        REFUSE
    }

    /**
     * A reviewer's decision; a refusal needs a reason.
     *
     * @param followers as many as the reviewer saw; absent means as many as it says
     */
    public record Decision(
            @Nullable String decision,
            @Nullable Long followers,
            @Schema(implementation = ChannelRefusalReason.class) @Nullable String reasonCode) {}

    /** What waits for a reviewer or was decided. */
    public record Review(
            UUID id,
            UUID channelId,
            UUID affiliateId,
            String platform,
            String url,
            String kind,
            String status,
            long followers,
            @Nullable Long before,
            String link,
            String note,
            @Nullable String code,
            Instant openedAt,
            @Nullable Instant dueAt,
            @Nullable String reasonCode,
            @Nullable Instant decidedAt,
            @Nullable String decidedBy) {

        static Review of(ChannelReviewRow row) {
            return new Review(
                    row.id(),
                    row.channelId(),
                    row.affiliateId(),
                    row.platform(),
                    row.url(),
                    row.kind().name(),
                    row.status().name(),
                    row.followers(),
                    row.before(),
                    row.link(),
                    row.note(),
                    row.code(),
                    row.openedAt(),
                    row.dueAt(),
                    row.reasonCode() == null ? null : row.reasonCode().name(),
                    row.decidedAt(),
                    row.decidedBy());
        }
    }

    /** How many followed a channel at a time, and by which way that was seen. */
    public record Count(Instant at, long followers, String way) {}

    @Inject ChannelEvidence evidence;
    @Inject ChannelReviews reviews;
    @Inject ChannelReviewQueries queries;
    @Inject ChannelQueries channels;

    @POST
    @Idempotent
    @Path("channels/{id}/evidence")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public Response show(@PathParam("id") String id, @Nullable ShownEvidence shown) {
        ChannelReviewId review = evidence.show(ChannelId.parse(id), shown, Optional.empty());
        return Answers.created(new Created(review.text(), "OPEN"));
    }

    @GET
    @Path("channels/{id}/followers")
    public Page<Count> followers(@PathParam("id") String id) {
        return new Page<>(
                channels.history(ChannelId.parse(id)).counts().stream()
                        .map(one -> new Count(one.at(), one.followers(), one.way().name()))
                        .toList(),
                null);
    }

    @GET
    @Path("channel-reviews")
    public Page<Review> list(
            @Parameter(schema = @Schema(implementation = ChannelReviewStatus.class))
                    @QueryParam("status")
                    @Nullable String status,
            @BeanParam ListRequest part) {
        Place place = part.place();
        ChannelReviewFilter filter =
                new ChannelReviewFilter(
                        QueryValue.words("status", ChannelReviewStatus.class, status),
                        Set.of(),
                        "");
        return Page.of(queries.reviews(filter, place), Review::of);
    }

    @POST
    @Idempotent
    @Path("channel-reviews/{id}/decision")
    @APIResponseSchema(Status.class)
    public Response decide(@PathParam("id") String id, @Nullable Decision given) {
        ChannelReviewStatus status =
                reviews.decide(ChannelReviewId.parse(id), () -> verdict(given));
        return Answers.ok(new Status(status.name()));
    }

    private static ReviewVerdict verdict(@Nullable Decision given) {
        Decision decision = given == null ? new Decision(null, null, null) : given;
        boolean accepts =
                Word.required("decision", Answer.class, decision.decision()) == Answer.ACCEPT;
        return new ReviewVerdict(
                accepts,
                decision.followers(),
                accepts
                        ? null
                        : Word.optional(
                                "reasonCode", ChannelRefusalReason.class, decision.reasonCode()));
    }
}
