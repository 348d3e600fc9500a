package org.creatorconnect.funding.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.creatorconnect.foundation.rest.Amount;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.Created;
import org.creatorconnect.foundation.rest.QueryValue;
import org.creatorconnect.funding.query.MerchantBalance;
import org.creatorconnect.funding.query.MerchantBalances;
import org.creatorconnect.funding.service.Deposits;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.merchant.MerchantId;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** What merchants pay in, and what they have. */
@RequestScoped
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MerchantMoneyResource {

    /** A deposit as the bank's statement shows it. */
    public record Deposit(@Nullable Amount amount, @Nullable String reference) {}

    /** A merchant's money in one currency. */
    public record Balance(Amount funds, Amount available, Amount escrow, Amount receivable) {

        static Balance of(MerchantBalance balance) {
            return new Balance(
                    Amount.of(balance.funds()),
                    Amount.of(balance.available()),
                    Amount.of(balance.escrow()),
                    Amount.of(balance.receivable()));
        }
    }

    @Inject Deposits deposits;
    @Inject MerchantBalances balances;

    @POST
    @Idempotent
    @Path("merchants/{id}/deposits")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public Response deposit(@PathParam("id") String id, @Nullable Deposit given) {
        String reference = given == null || given.reference() == null ? "" : given.reference();
        String deposit =
                deposits.book(
                                MerchantId.parse(id),
                                () ->
                                        Amount.required(
                                                "amount", given == null ? null : given.amount()),
                                reference)
                        .text();
        return Answers.created(new Created(deposit, "BOOKED"));
    }

    @GET
    @Path("merchants/{id}/balance")
    public Balance balance(
            @PathParam("id") String id, @QueryParam("currency") @Nullable String currency) {
        return Balance.of(
                balances.balance(
                        MerchantId.parse(id), QueryValue.currency("currency", currency, "EUR")));
    }
}
