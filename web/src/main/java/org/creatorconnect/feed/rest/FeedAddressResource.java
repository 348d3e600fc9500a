package org.creatorconnect.feed.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.creatorconnect.feed.FeedRhythm;
import org.creatorconnect.feed.query.FeedAddressRow;
import org.creatorconnect.feed.query.FeedQueries;
import org.creatorconnect.feed.service.FeedAddresses;
import org.creatorconnect.foundation.problem.Status;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.Word;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.refusal.NotFound;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Where a merchant's feed is fetched from. */
@RequestScoped
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FeedAddressResource {

    /** What a merchant tells; the hour is of UTC and counts for what is fetched daily. */
    public record GivenAddress(
            @Nullable String url,
            @Schema(implementation = FeedRhythm.class) @Nullable String rhythm,
            @Nullable Integer hour) {}

    /** Where it is fetched from, how often nothing good came of it in a row, and when next. */
    public record FeedAddress(
            String url, String rhythm, int hour, String status, int failures, Instant nextAt) {

        static FeedAddress of(FeedAddressRow row) {
            return new FeedAddress(
                    row.url(),
                    row.rhythm().name(),
                    row.hour(),
                    row.status().name(),
                    row.failures(),
                    row.nextAt());
        }
    }

    @Inject FeedAddresses addresses;
    @Inject FeedQueries queries;

    @PUT
    @Path("merchants/{id}/feed-address")
    public FeedAddress tell(@PathParam("id") String id, @Nullable GivenAddress given) {
        GivenAddress told = given == null ? new GivenAddress(null, null, null) : given;
        FeedRhythm rhythm = Word.required("rhythm", FeedRhythm.class, told.rhythm());
        addresses.tell(
                MerchantId.parse(id), told.url(), rhythm, told.hour() == null ? 0 : told.hour());
        return get(id);
    }

    @GET
    @Path("merchants/{id}/feed-address")
    public FeedAddress get(@PathParam("id") String id) {
        return queries.address(MerchantId.parse(id))
                .map(FeedAddress::of)
                .orElseThrow(() -> new NotFound("feed address"));
    }

    @POST
    @Idempotent
    @Path("merchants/{id}/feed-address/removal")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(Status.class)
    public Response remove(@PathParam("id") String id) {
        addresses.remove(MerchantId.parse(id));
        return Answers.ok(new Status("REMOVED"));
    }
}
