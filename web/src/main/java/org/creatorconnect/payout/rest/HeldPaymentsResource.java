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
import org.creatorconnect.foundation.rest.Amount;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.foundation.rest.QueryValue;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.identity.TypedId;
import org.creatorconnect.payout.query.HeldPaymentQueries;
import org.creatorconnect.payout.query.HeldPaymentRow;
import org.creatorconnect.payout.service.HeldPayments;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Payments that are held since the books were restored, and their release by two people. */
@RequestScoped
@Path("held-payments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HeldPaymentsResource {

    /** A payment that may have been made; its id is the instruction's. */
    public record HeldPayment(
            String id,
            String affiliateId,
            Amount amount,
            String status,
            @Nullable String askedAt,
            boolean releaseProposed) {

        static HeldPayment of(HeldPaymentRow row) {
            return new HeldPayment(
                    row.id().toString(),
                    row.affiliate().toString(),
                    Amount.of(row.amount()),
                    row.state().name(),
                    row.askedAt() == null ? null : row.askedAt().toString(),
                    row.releaseProposed());
        }
    }

    @Inject HeldPaymentQueries queries;
    @Inject HeldPayments payments;

    @GET
    public Page<HeldPayment> list(
            @Parameter(schema = @Schema(implementation = HeldPaymentRow.HeldPaymentState.class))
                    @QueryParam("status")
                    @Nullable String status,
            @BeanParam ListRequest part) {
        return Page.of(
                queries.payments(
                        QueryValue.word("status", HeldPaymentRow.HeldPaymentState.class, status),
                        part.place()),
                HeldPayment::of);
    }

    @POST
    @Idempotent
    @Path("{id}/release")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(Status.class)
    public Response release(@PathParam("id") String id) {
        HeldPayments.Release release = payments.release(TypedId.parse(id, "payment"));
        return Answers.ok(new Status(release.name()));
    }
}
