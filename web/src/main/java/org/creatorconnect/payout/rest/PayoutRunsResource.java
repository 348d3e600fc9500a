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
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.creatorconnect.foundation.problem.Status;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Moment;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.foundation.rest.QueryValue;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.money.Currencies;
import org.creatorconnect.payout.PayoutRunId;
import org.creatorconnect.payout.PayoutRunStatus;
import org.creatorconnect.payout.PayoutStatus;
import org.creatorconnect.payout.query.PayoutFilter;
import org.creatorconnect.payout.query.PayoutQueries;
import org.creatorconnect.payout.query.PayoutRunQueries;
import org.creatorconnect.payout.query.RunFilter;
import org.creatorconnect.payout.service.PayoutApproval;
import org.creatorconnect.payout.service.PayoutRuns;
import org.creatorconnect.refusal.ValidationFailed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Finance makes runs, a second person approves them. */
@RequestScoped
@Path("payout-runs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PayoutRunsResource {

    /** Pay what is due up to the cut-off in this currency. */
    public record Draft(@Nullable String cutOff, @Nullable String currency) {}

    /** What is approved. */
    public record Approval(@Nullable String digest) {}

    /** Why a run is given up; may be left out. */
    public record Cancellation(@Nullable String reason) {}

    @Inject PayoutRuns runs;
    @Inject PayoutApproval approval;
    @Inject PayoutRunQueries queries;
    @Inject PayoutQueries payouts;

    @POST
    @Idempotent
    @APIResponseSchema(value = RunRepresentation.class, responseCode = "201")
    public Response preview(@Nullable Draft draft) {
        PayoutRunId id =
                runs.preview(
                        () -> Moment.optional("cutOff", draft == null ? null : draft.cutOff()),
                        () -> currency(draft == null ? null : draft.currency()));
        return Answers.created(run(id));
    }

    @GET
    public Page<RunRepresentation> list(
            @Parameter(schema = @Schema(implementation = PayoutRunStatus.class))
                    @QueryParam("status")
                    @Nullable String status,
            @BeanParam ListRequest part) {
        PayoutRunStatus wanted = QueryValue.word("status", PayoutRunStatus.class, status);
        RunFilter filter = RunFilter.in(wanted == null ? Set.of() : Set.of(wanted));
        return Page.of(
                queries.runs(filter, part.place()), row -> RunRepresentation.of(row, List.of()));
    }

    @GET
    @Path("{id}")
    public RunRepresentation get(@PathParam("id") String id) {
        return run(PayoutRunId.parse(id));
    }

    @POST
    @Idempotent
    @Path("{id}/submission")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(RunRepresentation.class)
    public Response submit(@PathParam("id") String id) {
        runs.submit(PayoutRunId.parse(id));
        return Answers.ok(run(PayoutRunId.parse(id)));
    }

    @POST
    @Idempotent
    @Path("{id}/approval")
    @APIResponseSchema(RunRepresentation.class)
    public Response approve(@PathParam("id") String id, @Nullable Approval given) {
        approval.approve(PayoutRunId.parse(id), given == null ? null : given.digest());
        return Answers.ok(run(PayoutRunId.parse(id)));
    }

    @POST
    @Idempotent
    @Path("{id}/cancellation")
    @APIResponseSchema(Status.class)
    public Response cancel(@PathParam("id") String id, @Nullable Cancellation given) {
        String reason = given == null ? null : given.reason();
        return Answers.ok(new Status(runs.cancel(PayoutRunId.parse(id), reason).name()));
    }

    @GET
    @Path("{id}/payouts")
    public Page<PayoutRepresentation> payouts(
            @PathParam("id") String id,
            @Parameter(schema = @Schema(implementation = PayoutStatus.class)) @QueryParam("status")
                    @Nullable String status,
            @BeanParam ListRequest part) {
        PayoutStatus wanted = QueryValue.word("status", PayoutStatus.class, status);
        Place place = part.place();
        PayoutRunId run = PayoutRunId.parse(id);
        queries.run(run);
        PayoutFilter filter = PayoutFilter.in(wanted == null ? Set.of() : Set.of(wanted));
        return Page.of(payouts.ofRun(run, filter, place), PayoutRepresentation::of);
    }

    private RunRepresentation run(PayoutRunId id) {
        return RunRepresentation.of(queries.run(id), queries.exclusions(id));
    }

    private static Currency currency(@Nullable String code) {
        return Currencies.find(code == null ? "EUR" : code)
                .orElseThrow(() -> ValidationFailed.of("currency", Currencies.COMPLAINT));
    }
}
