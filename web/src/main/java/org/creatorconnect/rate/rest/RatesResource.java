package org.creatorconnect.rate.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.link.service.QuoteRequest;
import org.creatorconnect.link.service.RateQuotes;
import org.jspecify.annotations.Nullable;

/** Which rate the caller would get. */
@RequestScoped
@Path("rates")
@Produces(MediaType.APPLICATION_JSON)
public class RatesResource {

    @Inject RateQuotes quotes;
    @Inject Settings settings;

    @GET
    @Path("quote")
    public RateRepresentation.Quote quote(
            @QueryParam("merchantId") @Nullable String merchant,
            @QueryParam("taskId") @Nullable String task,
            @QueryParam("productReference") @Nullable String product) {
        return RateRepresentation.Quote.of(
                quotes.quote(new QuoteRequest(merchant, task, product)), settings.rateCutNotice());
    }
}
