package org.creatorconnect.registry.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.creatorconnect.channel.query.PlatformQueries;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.Moment;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.foundation.rest.QueryValue;
import org.creatorconnect.foundation.rest.Word;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.registry.query.ThresholdQueries;
import org.creatorconnect.registry.query.ThresholdRow;
import org.creatorconnect.registry.service.FollowerThresholds;
import org.creatorconnect.registry.service.GivenThreshold;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** How many followers roles take, by platform and by date. */
@RequestScoped
@Path("follower-thresholds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ThresholdsResource {

    /** A threshold as the operator sets it. */
    public record NewThreshold(
            @Schema(implementation = AffiliateRole.class) @Nullable String role,
            @Nullable String platform,
            @Nullable String effectiveAt,
            @Nullable Long followers,
            @Nullable Long keptFollowers,
            @Nullable Integer apartDays) {

        static final NewThreshold NOTHING = new NewThreshold(null, null, null, null, null, null);

        GivenThreshold given() {
            return new GivenThreshold(
                    Word.required("role", AffiliateRole.class, role),
                    platform,
                    Moment.optional("effectiveAt", effectiveAt),
                    followers,
                    keptFollowers,
                    apartDays);
        }
    }

    /** A threshold as it stands. */
    public record Threshold(
            String role,
            @Nullable String platform,
            String effectiveAt,
            long followers,
            long keptFollowers,
            long apartDays) {

        static Threshold of(ThresholdRow row) {
            return new Threshold(
                    row.role().name(),
                    row.platform(),
                    row.effectiveAt().toString(),
                    row.followers(),
                    row.keptFollowers(),
                    row.apartDays());
        }
    }

    @Inject ThresholdQueries queries;
    @Inject FollowerThresholds thresholds;
    @Inject PlatformQueries platforms;

    @GET
    public Page<Threshold> list(@QueryParam("platform") @Nullable String platform) {
        String code = QueryValue.oneOf("platform", platforms::codes, platform);
        Optional<String> asked = Optional.of(code).filter(one -> !one.isEmpty());
        return new Page<>(queries.of(asked).stream().map(Threshold::of).toList(), null);
    }

    @POST
    @Idempotent
    @APIResponseSchema(value = Threshold.class, responseCode = "201")
    public Response set(@Nullable NewThreshold wish) {
        NewThreshold given = wish == null ? NewThreshold.NOTHING : wish;
        return Answers.created(Threshold.of(ThresholdRow.of(thresholds.set(given::given))));
    }
}
