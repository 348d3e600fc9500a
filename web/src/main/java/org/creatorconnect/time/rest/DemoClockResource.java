package org.creatorconnect.time.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.identity.web.Open;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.time.service.ClockTravel;
import org.jspecify.annotations.Nullable;

/** The demo's clock: everybody may read it, the operator may move it forward. */
@RequestScoped
@Path("demo/clock")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DemoClockResource {

    /** What the application takes the time to be. */
    public record Time(String now) {}

    /** How far to move, as an ISO 8601 duration such as {@code P20D} or {@code PT3H}. */
    public record Move(@Nullable String advance) {}

    @Inject InstantSource clock;
    @Inject ClockTravel travel;
    @Inject Settings settings;

    @GET
    @Open
    public Time now() {
        if (!settings.isDemo()) {
            throw new NotFound("clock");
        }
        return new Time(clock.instant().toString());
    }

    @POST
    public Time move(Move move) {
        return new Time(travel.advance(() -> duration(move)).toString());
    }

    private static Duration duration(@Nullable Move move) {
        try {
            return Duration.parse(move == null || move.advance() == null ? "" : move.advance());
        } catch (DateTimeParseException unreadable) {
            throw ValidationFailed.of("advance", "must be an ISO 8601 duration such as P20D");
        }
    }
}
