package org.creatorconnect.tier.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.rest.Amount;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.ExpectedVersion;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Moment;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.tier.TierId;
import org.creatorconnect.tier.query.TierQueries;
import org.creatorconnect.tier.query.TierRow;
import org.creatorconnect.tier.service.GivenHold;
import org.creatorconnect.tier.service.GivenTier;
import org.creatorconnect.tier.service.GivenTierRule;
import org.creatorconnect.tier.service.TierHolds;
import org.creatorconnect.tier.service.TierPass;
import org.creatorconnect.tier.service.Tiers;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The operator keeps tiers; affiliates see where they stand. */
@RequestScoped
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TiersResource {

    /** What a tier takes; without a moment it holds at once. */
    public record GivenTierRequirement(
            @Nullable Integer days,
            @Nullable Amount least,
            @Nullable Integer orders,
            @Nullable Integer graceDays,
            @Nullable String holdsFrom) {

        GivenTierRule rule() {
            return new GivenTierRule(
                    days,
                    least == null ? null : least.money("least"),
                    orders,
                    graceDays,
                    Moment.optional("holdsFrom", holdsFrom));
        }
    }

    /** In which tier somebody is kept by hand, why, and until when. */
    public record GivenTierHold(
            @Nullable String tierId, @Nullable String note, @Nullable String until) {

        static final GivenTierHold NOTHING = new GivenTierHold(null, null, null);

        GivenHold hold() {
            return new GivenHold(tier(), note, Moment.optional("until", until));
        }

        private TierId tier() {
            try {
                return TierId.parse(String.valueOf(tierId));
            } catch (NotFound none) {
                throw ValidationFailed.of("tierId", "must be the id of a tier");
            }
        }
    }

    /** How many affiliates moved. */
    public record TierPassed(int moved) {}

    @Inject TierQueries queries;
    @Inject Tiers tiers;
    @Inject TierHolds holds;
    @Inject TierPass pass;
    @Inject Callers callers;

    @GET
    @Path("tiers")
    public Page<TierRepresentation> list(@BeanParam ListRequest part) {
        Place place = part.place();
        return Page.of(queries.tiers(place), TierRepresentation::of);
    }

    @GET
    @Path("tiers/{id}")
    @APIResponseSchema(TierRepresentation.class)
    public Response get(@PathParam("id") String id) {
        return answer(Response.Status.OK, TierId.parse(id));
    }

    @POST
    @Idempotent
    @Path("tiers")
    @APIResponseSchema(value = TierRepresentation.class, responseCode = "201")
    public Response add(@Nullable GivenTier tier) {
        return answer(Response.Status.CREATED, tiers.add(tier));
    }

    @PUT
    @Path("tiers/{id}")
    @APIResponseSchema(TierRepresentation.class)
    public Response change(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String expected,
            @Nullable GivenTier tier) {
        tiers.change(TierId.parse(id), tier, ExpectedVersion.of(expected));
        return answer(Response.Status.OK, TierId.parse(id));
    }

    @GET
    @Path("tiers/{id}/rules")
    public Page<TierRepresentation.TierRequirement> rules(@PathParam("id") String id) {
        return new Page<>(rulesOf(TierId.parse(id)), null);
    }

    @POST
    @Idempotent
    @Path("tiers/{id}/rules")
    @APIResponseSchema(value = TierRepresentation.TierRequirement.class, responseCode = "201")
    public Response rule(@PathParam("id") String id, @Nullable GivenTierRequirement given) {
        TierId tier = new TierId(queries.get(TierId.parse(id)).id());
        tiers.rule(tier, given == null ? null : given.rule());
        return Answers.created(rulesOf(tier).get(0));
    }

    @POST
    @Idempotent
    @Path("tiers/pass")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(TierPassed.class)
    public Response look() {
        return Answers.ok(new TierPassed(pass.run()));
    }

    @GET
    @Path("affiliates/{id}/tier")
    public TierRepresentation.TierStanding standing(@PathParam("id") String id) {
        return of(AffiliateId.parse(id));
    }

    @POST
    @Idempotent
    @Path("affiliates/{id}/tier")
    @APIResponseSchema(TierRepresentation.TierStanding.class)
    public Response hold(@PathParam("id") String id, @Nullable GivenTierHold given) {
        GivenTierHold told = given == null ? GivenTierHold.NOTHING : given;
        holds.hold(AffiliateId.parse(id), told::hold);
        return Answers.ok(of(AffiliateId.parse(id)));
    }

    @POST
    @Idempotent
    @Path("affiliates/{id}/tier/release")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(TierRepresentation.TierStanding.class)
    public Response release(@PathParam("id") String id) {
        holds.release(AffiliateId.parse(id));
        return Answers.ok(of(AffiliateId.parse(id)));
    }

    private TierRepresentation.TierStanding of(AffiliateId id) {
        boolean staff = callers.current().isStaff();
        return TierRepresentation.TierStanding.of(
                queries.standing(id),
                queries.moves(id).stream()
                        .map(move -> TierRepresentation.TierChange.of(move, staff))
                        .toList());
    }

    private List<TierRepresentation.TierRequirement> rulesOf(TierId tier) {
        return queries.rules(tier).stream().map(TierRepresentation.TierRequirement::of).toList();
    }

    private Response answer(Response.Status status, TierId id) {
        TierRow row = queries.get(id);
        return Response.status(status)
                .entity(TierRepresentation.of(row))
                .tag(Integer.toString(row.version()))
                .build();
    }
}
