package org.creatorconnect.appeal.rest;

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
import org.creatorconnect.appeal.AppealId;
import org.creatorconnect.appeal.AppealKind;
import org.creatorconnect.appeal.AppealStatus;
import org.creatorconnect.appeal.query.AppealFilter;
import org.creatorconnect.appeal.query.AppealQueries;
import org.creatorconnect.appeal.query.AppealRow;
import org.creatorconnect.appeal.service.AppealDecisions;
import org.creatorconnect.appeal.service.AppealVerdict;
import org.creatorconnect.appeal.service.Appeals;
import org.creatorconnect.appeal.service.GivenAppeal;
import org.creatorconnect.foundation.problem.Status;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.foundation.rest.QueryValue;
import org.creatorconnect.foundation.rest.SearchText;
import org.creatorconnect.foundation.rest.Word;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.RoleApplicationId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Creators appeal decisions of the staff; somebody else of the staff decides. */
@RequestScoped
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AppealsResource {

    /** What somebody can decide. */
    public enum Answer {
        GRANT,
        DENY
    }

    /**
     * An appeal of a ban.
     *
     * @param statement why the decision is wrong, in their own words
     * @param merchantId the one from which they are banned; the whole platform when none is named
     */
    public record BanAppeal(@Nullable String statement, @Nullable String merchantId) {}

    /** A decision; a denial says why. */
    public record Decision(@Nullable String decision, @Nullable String note) {}

    /**
     * An appeal that was made.
     *
     * @param decidesBy when it goes on without a reviewer's decision
     */
    public record MadeAppeal(String id, String status, @Nullable Instant decidesBy) {}

    @Inject Appeals appeals;
    @Inject AppealDecisions decisions;
    @Inject AppealQueries queries;

    @POST
    @Idempotent
    @Path("affiliates/{id}/ban/appeal")
    @APIResponseSchema(value = MadeAppeal.class, responseCode = "201")
    public Response appealBan(@PathParam("id") String id, @Nullable BanAppeal given) {
        BanAppeal appeal = Optional.ofNullable(given).orElse(new BanAppeal(null, null));
        return made(
                appeals.appealBan(
                        AffiliateId.parse(id),
                        appeal.merchantId(),
                        () -> new GivenAppeal(appeal.statement())));
    }

    @POST
    @Idempotent
    @Path("role-applications/{id}/appeal")
    @APIResponseSchema(value = MadeAppeal.class, responseCode = "201")
    public Response appealRole(@PathParam("id") String id, @Nullable GivenAppeal given) {
        return made(appeals.appealRole(RoleApplicationId.parse(id), () -> given));
    }

    @GET
    @Path("appeals")
    public Page<AppealRepresentation> list(
            @Parameter(schema = @Schema(implementation = AppealStatus.class)) @QueryParam("status")
                    @Nullable String status,
            @Parameter(schema = @Schema(implementation = AppealKind.class)) @QueryParam("kind")
                    @Nullable String kind,
            @BeanParam SearchText words,
            @BeanParam ListRequest part) {
        Place place = part.place();
        AppealFilter filter =
                new AppealFilter(
                        QueryValue.words("status", AppealStatus.class, status),
                        QueryValue.words("kind", AppealKind.class, kind),
                        words.text());
        return Page.of(queries.appeals(filter, place), AppealRepresentation::of);
    }

    @GET
    @Path("appeals/{id}")
    public AppealRepresentation get(@PathParam("id") String id) {
        return AppealRepresentation.of(queries.appeal(AppealId.parse(id)));
    }

    @POST
    @Idempotent
    @Path("appeals/{id}/decision")
    @APIResponseSchema(Status.class)
    public Response decide(@PathParam("id") String id, @Nullable Decision given) {
        AppealStatus status = decisions.decide(AppealId.parse(id), () -> verdict(given));
        return Answers.ok(new Status(status.name()));
    }

    @POST
    @Idempotent
    @Path("appeals/{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(Status.class)
    public Response withdraw(@PathParam("id") String id) {
        return Answers.ok(new Status(appeals.withdraw(AppealId.parse(id)).name()));
    }

    private Response made(AppealId id) {
        AppealRow row = queries.appeal(id);
        return Answers.created(new MadeAppeal(id.text(), row.status().name(), row.dueAt()));
    }

    private static AppealVerdict verdict(@Nullable Decision given) {
        Decision decision = Optional.ofNullable(given).orElse(new Decision(null, null));
        Answer answer = Word.required("decision", Answer.class, decision.decision());
        return new AppealVerdict(answer == Answer.GRANT, decision.note());
    }
}
