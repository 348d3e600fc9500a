package org.creatorconnect.reporting.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.creatorconnect.foundation.rest.Amount;
import org.creatorconnect.foundation.rest.QueryValue;
import org.creatorconnect.money.Money;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.reporting.query.AffiliateBalance;
import org.creatorconnect.reporting.query.AffiliateBalances;
import org.jspecify.annotations.Nullable;

/** What an affiliate has, and the equation that proves it. */
@RequestScoped
@Path("affiliates/{id}/balance")
@Produces(MediaType.APPLICATION_JSON)
public class AffiliateBalanceResource {

    /**
     * Opening + earned − reversed + adjusted + merged + writtenOff = paid + inFlight + taxWithheld
     * + payable − debt. The books open with everybody at zero, and nothing is written off or
     * withheld, so those three terms are always zero.
     *
     * @param pending not yet approved, so no part of the equation
     * @param merged what came over from affiliates that were taken in; negative for such a one
     * @param holds whether the equation does
     */
    public record Balance(
            Amount pending,
            Amount payable,
            Amount inFlight,
            Amount paid,
            Amount debt,
            Amount opening,
            Amount earned,
            Amount reversed,
            Amount adjusted,
            Amount merged,
            Amount writtenOff,
            Amount taxWithheld,
            boolean holds) {

        static Balance of(AffiliateBalance balance) {
            Amount nothing = Amount.of(Money.zero(balance.pending().currency()));
            return new Balance(
                    Amount.of(balance.pending()),
                    Amount.of(balance.payable()),
                    Amount.of(balance.inFlight()),
                    Amount.of(balance.paid()),
                    Amount.of(balance.debt()),
                    nothing,
                    Amount.of(balance.earned()),
                    Amount.of(balance.reversed()),
                    Amount.of(balance.adjusted()),
                    Amount.of(balance.merged()),
                    nothing,
                    nothing,
                    balance.holds());
        }
    }

    @Inject AffiliateBalances balances;

    @GET
    public Balance balance(
            @PathParam("id") String id, @QueryParam("currency") @Nullable String currency) {
        return Balance.of(
                balances.balance(
                        AffiliateId.parse(id), QueryValue.currency("currency", currency, "EUR")));
    }
}
