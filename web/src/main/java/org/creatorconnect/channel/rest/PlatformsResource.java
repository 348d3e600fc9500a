package org.creatorconnect.channel.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.Locale;
import org.creatorconnect.channel.query.PlatformDetail;
import org.creatorconnect.channel.query.PlatformQueries;
import org.creatorconnect.channel.query.PlatformRow;
import org.creatorconnect.channel.service.GivenPlatform;
import org.creatorconnect.channel.service.Platforms;
import org.creatorconnect.foundation.rest.ExpectedVersion;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.registry.Countries;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The platforms and countries that can be named; the operator keeps the platforms. */
@RequestScoped
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlatformsResource {

    /** A country by its two letters (ISO 3166-1) with its English name. */
    public record Country(String code, String name) {}

    @Inject PlatformQueries queries;
    @Inject Platforms platforms;

    @GET
    @Path("platforms")
    public Page<PlatformRow> platforms() {
        return new Page<>(queries.platforms(), null);
    }

    @GET
    @Path("platforms/{code}")
    @APIResponseSchema(PlatformDetail.class)
    public Response platform(@PathParam("code") String code) {
        return answer(Response.Status.OK, code);
    }

    @POST
    @Idempotent
    @Path("platforms")
    @APIResponseSchema(value = PlatformDetail.class, responseCode = "201")
    public Response add(@Nullable GivenPlatform platform) {
        platforms.add(platform);
        return answer(Response.Status.CREATED, platform.code());
    }

    @PUT
    @Path("platforms/{code}")
    @APIResponseSchema(PlatformDetail.class)
    public Response change(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String expected,
            @Nullable GivenPlatform platform) {
        platforms.change(code, platform, ExpectedVersion.of(expected));
        return answer(Response.Status.OK, code);
    }

    @GET
    @Path("countries")
    public Page<Country> countries() {
        List<Country> countries =
                Countries.all(Locale.ENGLISH).stream()
                        .map(country -> new Country(country.code(), country.name()))
                        .toList();
        return new Page<>(countries, null);
    }

    private Response answer(Response.Status status, String code) {
        PlatformDetail platform = queries.platform(code);
        return Response.status(status)
                .entity(platform)
                .tag(Integer.toString(platform.version()))
                .build();
    }
}
