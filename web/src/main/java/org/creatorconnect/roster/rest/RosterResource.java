package org.creatorconnect.roster.rest;

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
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.Given;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.foundation.rest.QueryValue;
import org.creatorconnect.foundation.rest.Word;
import org.creatorconnect.foundation.rest.Written;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.roster.AgencyShare;
import org.creatorconnect.roster.RosterContractId;
import org.creatorconnect.roster.RosterContractStatus;
import org.creatorconnect.roster.ShareOfferId;
import org.creatorconnect.roster.ShareOfferStatus;
import org.creatorconnect.roster.query.RosterContractRow;
import org.creatorconnect.roster.query.RosterFilter;
import org.creatorconnect.roster.query.RosterQueries;
import org.creatorconnect.roster.service.RosterContracts;
import org.creatorconnect.roster.service.ShareOffers;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Rosters and their contracts. */
@RequestScoped
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RosterResource {

    /** Where a contract stands after an act. */
    public record Changed(
            String id,
            String status,
            @Nullable String endsOn,
            @Nullable String tailEndsOn,
            @Nullable String decidesBy) {

        static Changed of(RosterContractRow contract) {
            return new Changed(
                    contract.id().toString(),
                    contract.status().name(),
                    Given.text(contract.endsOn()),
                    Given.text(contract.tailEndsOn()),
                    Written.time(contract.releaseDecidesBy()));
        }
    }

    /** An agency's answer to a creator who asks to be let go. */
    public record ReleaseDecision(@Nullable String decision) {}

    /** What it can answer. */
    public enum ReleaseAnswer {
        RELEASE,
        REFUSE
    }

    /** Another share, in basis points. */
    public record OfferRequest(@Nullable Integer shareBps) {}

    /** An offer of another share. */
    public record Offered(String id, String status, @Nullable String lapsesAt) {}

    /** A creator's answer to an offer. */
    public record OfferDecision(@Nullable String decision) {}

    /** What a creator can answer. */
    public enum OfferAnswer {
        ACCEPT,
        DECLINE
    }

    /** Where an offer stands. */
    public record OfferOutcome(String id, String status) {}

    @Inject RosterQueries queries;
    @Inject RosterContracts contracts;
    @Inject ShareOffers offers;

    @GET
    @Path("mcns/{id}/roster")
    public Page<RosterRepresentation> roster(
            @PathParam("id") String id,
            @Parameter(schema = @Schema(implementation = RosterContractStatus.class))
                    @QueryParam("status")
                    @Nullable String status,
            @QueryParam("q") @Nullable String search,
            @BeanParam ListRequest part) {
        RosterFilter filter =
                new RosterFilter(
                        QueryValue.words("status", RosterContractStatus.class, status),
                        QueryValue.text(search));
        return Page.of(
                queries.roster(AffiliateId.parse(id), filter, part.place()),
                RosterRepresentation::of);
    }

    @GET
    @Path("roster-contracts/{id}")
    public RosterRepresentation contract(@PathParam("id") String id) {
        return RosterRepresentation.of(queries.contract(RosterContractId.parse(id)));
    }

    @POST
    @Idempotent
    @Path("roster-contracts/{id}/notice")
    @APIResponseSchema(Changed.class)
    public Response giveNotice(@PathParam("id") String id) {
        RosterContractId contract = RosterContractId.parse(id);
        contracts.giveNotice(contract);
        return changed(contract);
    }

    @POST
    @Idempotent
    @Path("roster-contracts/{id}/release")
    @APIResponseSchema(Changed.class)
    public Response askRelease(@PathParam("id") String id) {
        RosterContractId contract = RosterContractId.parse(id);
        contracts.askRelease(contract);
        return changed(contract);
    }

    @POST
    @Idempotent
    @Path("roster-contracts/{id}/release/decision")
    @APIResponseSchema(Changed.class)
    public Response decideRelease(@PathParam("id") String id, @Nullable ReleaseDecision given) {
        RosterContractId contract = RosterContractId.parse(id);
        String word = given == null ? null : given.decision();
        contracts.decideRelease(
                contract,
                () ->
                        Word.required("decision", ReleaseAnswer.class, word)
                                == ReleaseAnswer.RELEASE);
        return changed(contract);
    }

    private Response changed(RosterContractId contract) {
        return Answers.ok(Changed.of(queries.contract(contract)));
    }

    @POST
    @Idempotent
    @Path("roster-contracts/{id}/share-offers")
    @APIResponseSchema(value = Offered.class, responseCode = "201")
    public Response offer(@PathParam("id") String id, @Nullable OfferRequest given) {
        Integer share = given == null ? null : given.shareBps();
        RosterContractId contract = RosterContractId.parse(id);
        ShareOfferId offer = offers.offer(contract, () -> AgencyShare.given("shareBps", share));
        return Answers.created(
                new Offered(
                        offer.text(),
                        ShareOfferStatus.OFFERED.name(),
                        Written.time(queries.contract(contract).offerLapsesAt())));
    }

    @POST
    @Idempotent
    @Path("share-offers/{id}/decision")
    @APIResponseSchema(OfferOutcome.class)
    public Response decideOffer(@PathParam("id") String id, @Nullable OfferDecision given) {
        ShareOfferId offer = ShareOfferId.parse(id);
        String word = given == null ? null : given.decision();
        String status =
                offers.decide(
                                offer,
                                () ->
                                        Word.required("decision", OfferAnswer.class, word)
                                                == OfferAnswer.ACCEPT)
                        .name();
        return Answers.ok(new OfferOutcome(offer.text(), status));
    }
}
