package org.creatorconnect.merge.rest;

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
import org.creatorconnect.foundation.problem.Status;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.Created;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.foundation.rest.QueryValue;
import org.creatorconnect.foundation.rest.SearchText;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.merge.AffiliateMergeId;
import org.creatorconnect.merge.AffiliateMergeStatus;
import org.creatorconnect.merge.query.MergeFilter;
import org.creatorconnect.merge.query.MergeOutlooks;
import org.creatorconnect.merge.query.MergeQueries;
import org.creatorconnect.merge.query.MergeRow;
import org.creatorconnect.merge.service.AffiliateMerges;
import org.creatorconnect.merge.service.MergeDecisions;
import org.creatorconnect.merge.service.ProposedMerge;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The staff makes two affiliates one that are one person: one proposes it, another decides. */
@RequestScoped
@Path("merges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MergesResource {

    /** Which affiliate stays, which one it takes in, and what shows that they are one person. */
    public record GivenMerge(
            @Nullable String survivorId, @Nullable String mergedId, @Nullable String reason) {

        static final GivenMerge NOTHING = new GivenMerge(null, null, null);

        ProposedMerge proposal() {
            return new ProposedMerge(
                    affiliate("survivorId", survivorId), affiliate("mergedId", mergedId), reason);
        }
    }

    @Inject MergeQueries queries;
    @Inject MergeOutlooks outlooks;
    @Inject AffiliateMerges merges;
    @Inject MergeDecisions decisions;

    @GET
    public Page<MergeRepresentation> list(
            @Parameter(schema = @Schema(implementation = AffiliateMergeStatus.class))
                    @QueryParam("status")
                    @Nullable String status,
            @BeanParam SearchText words,
            @BeanParam ListRequest part) {
        Place place = part.place();
        MergeFilter filter =
                new MergeFilter(
                        QueryValue.words("status", AffiliateMergeStatus.class, status),
                        words.text());
        return Page.of(queries.merges(filter, place), MergeRepresentation::of);
    }

    @GET
    @Path("{id}")
    public MergeRepresentation get(@PathParam("id") String id) {
        MergeRow row = queries.get(AffiliateMergeId.parse(id));
        return MergeRepresentation.of(
                row,
                row.isProposed()
                        ? outlooks.outlook(
                                new AffiliateId(row.survivor().id()),
                                new AffiliateId(row.merged().id()),
                                new AffiliateMergeId(row.id()))
                        : null);
    }

    @POST
    @Idempotent
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public Response propose(@Nullable GivenMerge given) {
        GivenMerge told = given == null ? GivenMerge.NOTHING : given;
        return proposed(merges.propose(told::proposal));
    }

    @POST
    @Idempotent
    @Path("{id}/confirmation")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(Status.class)
    public Response confirm(@PathParam("id") String id) {
        decisions.confirm(AffiliateMergeId.parse(id));
        return Answers.ok(new Status(AffiliateMergeStatus.CONFIRMED.name()));
    }

    @POST
    @Idempotent
    @Path("{id}/refusal")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(Status.class)
    public Response refuse(@PathParam("id") String id) {
        decisions.refuse(AffiliateMergeId.parse(id));
        return Answers.ok(new Status(AffiliateMergeStatus.REFUSED.name()));
    }

    @POST
    @Idempotent
    @Path("{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(Status.class)
    public Response withdraw(@PathParam("id") String id) {
        merges.withdraw(AffiliateMergeId.parse(id));
        return Answers.ok(new Status(AffiliateMergeStatus.WITHDRAWN.name()));
    }

    static AffiliateId affiliate(String field, @Nullable String given) {
        if (given == null || given.isBlank()) {
            throw ValidationFailed.of(field, "must not be blank");
        }
        return AffiliateId.parse(given);
    }

    static Response proposed(AffiliateMergeId id) {
        return Answers.created(new Created(id.text(), AffiliateMergeStatus.PROPOSED.name()));
    }
}
