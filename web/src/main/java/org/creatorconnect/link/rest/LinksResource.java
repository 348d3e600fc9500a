package org.creatorconnect.link.rest;

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
import java.time.Duration;
import java.util.List;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.Given;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.foundation.rest.QueryValue;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.link.query.LinkFilter;
import org.creatorconnect.link.query.LinkQueries;
import org.creatorconnect.link.query.LinkRow;
import org.creatorconnect.link.service.GivenLink;
import org.creatorconnect.link.service.LinkMaking;
import org.creatorconnect.link.service.MadeLink;
import org.creatorconnect.rate.rest.RateRepresentation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Links: making them, and seeing what they brought. */
@RequestScoped
@Path("links")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LinksResource {

    /** A new link with the rate it was told with. */
    public record Made(
            String id,
            String status,
            String code,
            String shortUrl,
            RateRepresentation.Receipt rateReceipt) {

        static Made of(MadeLink link, Duration notice) {
            return new Made(
                    link.id().text(),
                    "ACTIVE",
                    link.code(),
                    link.shortUrl(),
                    RateRepresentation.Receipt.of(link, notice));
        }
    }

    /** A link as callers see it. */
    public record Link(
            String id,
            String status,
            String code,
            String shortUrl,
            String affiliateId,
            String merchantId,
            @Nullable String taskId,
            @Nullable String channelId,
            String targetUrl,
            List<String> subIds,
            String createdAt,
            RateRepresentation.Receipt rateReceipt,
            long clicks,
            long orders) {

        static Link of(LinkRow row, Duration notice) {
            return new Link(
                    row.id().toString(),
                    row.status(),
                    row.code(),
                    row.shortUrl(),
                    row.affiliateId().toString(),
                    row.merchantId().toString(),
                    Given.text(row.taskId()),
                    Given.text(row.channelId()),
                    row.targetUrl(),
                    row.subIds(),
                    row.createdAt().toString(),
                    RateRepresentation.Receipt.of(row, notice),
                    row.clicks(),
                    row.orders());
        }
    }

    @Inject LinkMaking links;
    @Inject LinkQueries queries;
    @Inject Settings settings;

    @POST
    @Idempotent
    @APIResponseSchema(value = Made.class, responseCode = "201")
    public Response make(@Nullable GivenLink request) {
        return Answers.created(Made.of(links.make(request), notice()));
    }

    @GET
    public Page<Link> list(
            @QueryParam("q") @Nullable String words,
            @Parameter(deprecated = true, description = "the former name of q")
                    @QueryParam("search")
                    @Nullable String search,
            @QueryParam("channelId") @Nullable String channel,
            @BeanParam ListRequest page) {
        LinkFilter filter =
                new LinkFilter(
                        QueryValue.text(words, search),
                        Period.ALWAYS,
                        QueryValue.id("channelId", channel));
        return Page.of(queries.links(filter, page.place()), row -> Link.of(row, notice()));
    }

    @GET
    @Path("{id}")
    public Link one(@PathParam("id") String id) {
        return Link.of(queries.link(LinkId.parse(id)), notice());
    }

    private Duration notice() {
        return settings.rateCutNotice();
    }
}
