package org.creatorconnect.click.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.creatorconnect.click.service.ClickRejudging;
import org.creatorconnect.click.service.ClickVerification;
import org.creatorconnect.foundation.rest.QueryValue;
import org.creatorconnect.foundation.rest.Verification;
import org.jspecify.annotations.Nullable;

/** What is proved of clicks, and how they are judged again. */
@RequestScoped
@Path("clicks")
@Produces(MediaType.APPLICATION_JSON)
public class ClicksResource {

    /**
     * Clicks that were judged again.
     *
     * @param changed how many are marked otherwise than before
     */
    public record Judged(int changed) {}

    @Inject ClickVerification verification;
    @Inject ClickRejudging rejudging;

    /**
     * Compares the sums of a day (UTC) with its clicks.
     *
     * @param day as {@code 2026-11-30}; yesterday and today when there is none
     */
    @POST
    @Path("verification")
    public Verification verify(@QueryParam("day") @Nullable String day) {
        return Verification.of(verification.verify(QueryValue.day("day", day), Verification.MOST));
    }

    /**
     * Judges the clicks of a day (UTC) again, by the rules of now.
     *
     * @param day as {@code 2026-11-30}
     */
    @POST
    @Path("judging")
    public Judged judge(@QueryParam("day") @Nullable String day) {
        return new Judged(rejudging.judge(QueryValue.day("day", day)));
    }
}
