package org.creatorconnect.merge.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.creatorconnect.duplicate.DuplicateId;
import org.creatorconnect.foundation.rest.Created;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.merge.service.AffiliateMerges;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** A pair that was found is proposed to be made one. */
@RequestScoped
@Path("duplicates/{id}/merge")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PairMergesResource {

    /** Which one of the pair stays, and what shows that they are one person. */
    public record GivenPairMerge(@Nullable String survivorId, @Nullable String reason) {

        static final GivenPairMerge NOTHING = new GivenPairMerge(null, null);

        AffiliateMerges.Proposal proposal() {
            return new AffiliateMerges.Proposal(
                    MergesResource.affiliate("survivorId", survivorId), reason);
        }
    }

    @Inject AffiliateMerges merges;

    @POST
    @Idempotent
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public Response propose(@PathParam("id") String id, @Nullable GivenPairMerge given) {
        GivenPairMerge told = given == null ? GivenPairMerge.NOTHING : given;
        return MergesResource.proposed(merges.proposePair(DuplicateId.parse(id), told::proposal));
    }
}
