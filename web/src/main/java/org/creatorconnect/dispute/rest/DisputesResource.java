package org.creatorconnect.dispute.rest;

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
import java.util.UUID;
import org.creatorconnect.appeal.query.AppealQueries;
import org.creatorconnect.appeal.query.AppealRow;
import org.creatorconnect.appeal.service.Appeals;
import org.creatorconnect.appeal.service.GivenAppeal;
import org.creatorconnect.dispute.DisputeDecision;
import org.creatorconnect.dispute.DisputeId;
import org.creatorconnect.dispute.DisputeReason;
import org.creatorconnect.dispute.DisputeStatus;
import org.creatorconnect.dispute.query.DisputeFilter;
import org.creatorconnect.dispute.query.DisputeQueries;
import org.creatorconnect.dispute.service.DisputeDecisions;
import org.creatorconnect.dispute.service.DisputeThread;
import org.creatorconnect.dispute.service.GivenMessage;
import org.creatorconnect.dispute.service.GivenRuling;
import org.creatorconnect.foundation.problem.Status;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.rest.Amount;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.foundation.rest.QueryValue;
import org.creatorconnect.foundation.rest.SearchText;
import org.creatorconnect.foundation.rest.Word;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Disputes about rejected content: both sides write in them, and the staff decides. */
@RequestScoped
@Path("disputes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DisputesResource {

    /**
     * A decision.
     *
     * @param decision {@code FOR_CREATOR}, {@code FOR_MERCHANT} or {@code SPLIT}
     * @param creatorAmount with a split: what of the fee is paid, before an agency's share
     * @param note why, which both sides are told
     */
    public record Decision(
            @Schema(implementation = DisputeDecision.class) @Nullable String decision,
            @Nullable Amount creatorAmount,
            @Nullable String note) {}

    /** A message that was written. */
    public record WrittenMessage(UUID id) {}

    /**
     * An appeal of a decision, which is read and decided as every other.
     *
     * @param decidesBy when it goes on without a reviewer's decision
     */
    public record AppealedDispute(UUID id, String status, @Nullable Instant decidesBy) {}

    @Inject Appeals appeals;
    @Inject AppealQueries appealQueries;
    @Inject DisputeThread thread;
    @Inject DisputeDecisions decisions;
    @Inject DisputeQueries queries;

    @GET
    public Page<DisputeRepresentation> list(
            @Parameter(schema = @Schema(implementation = DisputeStatus.class)) @QueryParam("status")
                    @Nullable String status,
            @Parameter(schema = @Schema(implementation = DisputeDecision.class))
                    @QueryParam("decision")
                    @Nullable String decision,
            @Parameter(schema = @Schema(implementation = DisputeReason.class)) @QueryParam("reason")
                    @Nullable String reason,
            @BeanParam SearchText words,
            @BeanParam ListRequest part) {
        Place place = part.place();
        DisputeFilter filter =
                new DisputeFilter(
                        QueryValue.words("status", DisputeStatus.class, status),
                        QueryValue.words("decision", DisputeDecision.class, decision),
                        QueryValue.words("reason", DisputeReason.class, reason),
                        null,
                        words.text());
        return Page.of(queries.disputes(filter, place), DisputeRepresentation::of);
    }

    @GET
    @Path("{id}")
    public DisputeRepresentation get(@PathParam("id") String id) {
        DisputeId dispute = DisputeId.parse(id);
        return DisputeRepresentation.of(queries.dispute(dispute), queries.messages(dispute));
    }

    @POST
    @Idempotent
    @Path("{id}/messages")
    @APIResponseSchema(value = WrittenMessage.class, responseCode = "201")
    public Response write(@PathParam("id") String id, @Nullable GivenMessage given) {
        return Answers.created(new WrittenMessage(thread.write(DisputeId.parse(id), () -> given)));
    }

    @POST
    @Idempotent
    @Path("{id}/decision")
    @APIResponseSchema(Status.class)
    public Response decide(@PathParam("id") String id, @Nullable Decision given) {
        DisputeStatus status = decisions.decide(DisputeId.parse(id), () -> ruling(given));
        return Answers.ok(new Status(status.name()));
    }

    @POST
    @Idempotent
    @Path("{id}/appeal")
    @APIResponseSchema(value = AppealedDispute.class, responseCode = "201")
    public Response appeal(@PathParam("id") String id, @Nullable GivenAppeal given) {
        AppealRow made =
                appealQueries.appeal(appeals.appealDispute(DisputeId.parse(id), () -> given));
        return Answers.created(new AppealedDispute(made.id(), made.status().name(), made.dueAt()));
    }

    private static GivenRuling ruling(@Nullable Decision given) {
        Decision told = Optional.ofNullable(given).orElse(new Decision(null, null, null));
        DisputeDecision decision =
                Word.required("decision", DisputeDecision.class, told.decision());
        Amount amount = told.creatorAmount();
        return new GivenRuling(
                decision, amount == null ? null : amount.money("creatorAmount"), told.note());
    }
}
