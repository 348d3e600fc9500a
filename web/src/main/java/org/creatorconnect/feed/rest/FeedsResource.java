package org.creatorconnect.feed.rest;

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
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.feed.FeedId;
import org.creatorconnect.feed.query.FeedErrorRow;
import org.creatorconnect.feed.query.FeedQueries;
import org.creatorconnect.feed.query.FeedRow;
import org.creatorconnect.feed.service.FeedUploads;
import org.creatorconnect.foundation.body.BodyLimit;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.foundation.rest.QueryValue;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.refusal.NotFound;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** A merchant's feeds. */
@RequestScoped
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class FeedsResource {

    /** A feed and how far it is; what came of it when it has ended. */
    public record Feed(
            UUID id,
            String status,
            String origin,
            @Nullable String format,
            long bytes,
            int rows,
            int accepted,
            int rejected,
            int created,
            int changed,
            int unchanged,
            int retired,
            List<String> complaints,
            Instant importedAt,
            @Nullable Instant endedAt) {

        static Feed of(FeedRow row) {
            return new Feed(
                    row.id(),
                    row.outcome().name(),
                    row.origin().name(),
                    row.format() == null ? null : row.format().name(),
                    row.bytes(),
                    row.figures().rows(),
                    row.figures().accepted(),
                    row.figures().rejected(),
                    row.figures().created(),
                    row.figures().changed(),
                    row.figures().unchanged(),
                    row.figures().retired(),
                    row.errors(),
                    row.importedAt(),
                    row.endedAt());
        }
    }

    /** Why a row was not taken; the first row below the heading is row 1. */
    public record FeedError(int row, String reference, String field, String message) {

        static FeedError of(FeedErrorRow row) {
            return new FeedError(row.row(), row.reference(), row.field(), row.message());
        }
    }

    @Inject FeedUploads uploads;
    @Inject FeedQueries queries;

    @POST
    @Path("merchants/{id}/feeds")
    @Consumes({
        "text/tab-separated-values",
        "text/csv",
        "application/xml",
        "text/xml",
        "application/rss+xml",
        "application/atom+xml",
        "application/gzip",
        "application/zip",
        MediaType.TEXT_PLAIN,
        MediaType.APPLICATION_OCTET_STREAM
    })
    @BodyLimit(value = BodyLimit.FEED, held = false)
    @APIResponseSchema(value = Feed.class, responseCode = "201")
    public Response take(
            @PathParam("id") String id,
            @Parameter(schema = @Schema(enumeration = {"true", "false"})) @QueryParam("lossMeant")
                    @Nullable String lossMeant,
            InputStream file) {
        boolean meant = QueryValue.flag("lossMeant", lossMeant);
        FeedId feed = uploads.take(MerchantId.parse(id), file, meant);
        return Answers.created(Feed.of(queries.get(feed)));
    }

    @GET
    @Path("merchants/{id}/feeds")
    public Page<Feed> list(@PathParam("id") String id, @BeanParam ListRequest part) {
        return Page.of(queries.feeds(MerchantId.parse(id), part.place()), Feed::of);
    }

    @GET
    @Path("merchants/{id}/feeds/{feedId}")
    public Feed get(@PathParam("id") String id, @PathParam("feedId") String feed) {
        return Feed.of(of(id, feed));
    }

    @GET
    @Path("merchants/{id}/feeds/{feedId}/errors")
    public Page<FeedError> errors(
            @PathParam("id") String id,
            @PathParam("feedId") String feed,
            @BeanParam ListRequest part) {
        Place place = part.place();
        FeedId known = new FeedId(of(id, feed).id());
        return Page.of(queries.errors(known, place), FeedError::of);
    }

    private FeedRow of(String merchant, String feed) {
        FeedRow row = queries.get(FeedId.parse(feed));
        if (!row.merchantId().equals(MerchantId.parse(merchant).value())) {
            throw new NotFound("feed");
        }
        return row;
    }
}
