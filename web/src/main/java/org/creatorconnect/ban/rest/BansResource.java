package org.creatorconnect.ban.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.ban.BanReason;
import org.creatorconnect.ban.RunningAssignments;
import org.creatorconnect.ban.query.BanQueries;
import org.creatorconnect.ban.query.PastBan;
import org.creatorconnect.ban.service.Bans;
import org.creatorconnect.ban.service.GivenBan;
import org.creatorconnect.foundation.problem.Status;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.Moment;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.foundation.rest.Word;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The staff takes affiliates out, lets them in again, and sees every ban that there was. */
@RequestScoped
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BansResource {

    /**
     * Why an affiliate is banned, what that rests on, when it ends by itself, and what becomes of
     * the assignments that run: {@code PAY_APPROVED} when nothing is said.
     *
     * @param merchantId the one from which they are banned; the whole platform when none is named
     */
    public record Ban(
            @Nullable String merchantId,
            @Schema(implementation = BanReason.class) @Nullable String reasonCode,
            @Nullable String note,
            @Nullable String until,
            @Schema(implementation = RunningAssignments.class) @Nullable String assignments) {}

    /**
     * Which ban ends.
     *
     * @param merchantId the one from which somebody is banned; the whole platform when none is
     *     named
     */
    public record Unban(@Nullable String merchantId) {}

    /**
     * A ban that holds, or held until it ended.
     *
     * @param merchantId from which merchant; null for the whole platform
     */
    public record BanRepresentation(
            UUID id,
            @Nullable UUID merchantId,
            String reasonCode,
            @Nullable String note,
            Instant bannedAt,
            String bannedBy,
            @Nullable Instant until,
            @Schema(implementation = RunningAssignments.class) @Nullable String assignments,
            @Nullable Instant endedAt,
            @Nullable String endedBy) {

        static BanRepresentation of(PastBan ban) {
            return new BanRepresentation(
                    ban.id(),
                    ban.merchantId(),
                    ban.reason().name(),
                    ban.note(),
                    ban.since(),
                    ban.bannedBy(),
                    ban.until(),
                    ban.assignments() == null ? null : ban.assignments().name(),
                    ban.endedAt(),
                    ban.endedBy());
        }
    }

    @Inject Bans bans;
    @Inject BanQueries queries;

    @POST
    @Idempotent
    @Path("affiliates/{id}/ban")
    @APIResponseSchema(Status.class)
    public Response ban(@PathParam("id") String id, @Nullable Ban ban) {
        String merchant = ban == null ? null : ban.merchantId();
        AffiliateStatus status = bans.ban(AffiliateId.parse(id), merchant, () -> given(ban));
        return Answers.ok(new Status(status.name()));
    }

    @POST
    @Idempotent
    @Path("affiliates/{id}/unban")
    @APIResponseSchema(Status.class)
    public Response unban(@PathParam("id") String id, @Nullable Unban unban) {
        String merchant = unban == null ? null : unban.merchantId();
        return Answers.ok(new Status(bans.unban(AffiliateId.parse(id), merchant).name()));
    }

    @GET
    @Path("affiliates/{id}/bans")
    public Page<BanRepresentation> all(@PathParam("id") String id) {
        return new Page<>(
                queries.all(AffiliateId.parse(id)).stream().map(BanRepresentation::of).toList(),
                null);
    }

    private static GivenBan given(@Nullable Ban ban) {
        return ban == null
                ? GivenBan.NOTHING
                : new GivenBan(
                        Word.optional("reasonCode", BanReason.class, ban.reasonCode()),
                        ban.note(),
                        Moment.optional("until", ban.until()),
                        Word.optional("assignments", RunningAssignments.class, ban.assignments()));
    }
}
