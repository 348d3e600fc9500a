package org.creatorconnect.channel.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.creatorconnect.channel.query.PlatformQueries;
import org.creatorconnect.channel.query.PlatformRow;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.registry.Countries;

/** The platforms and countries that can be named. */
@RequestScoped
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public class PlatformsResource {

    /** A country by its two letters (ISO 3166-1) with its English name. */
    public record Country(String code, String name) {}

    @Inject PlatformQueries queries;

    @GET
    @Path("platforms")
    public Page<PlatformRow> platforms() {
        return new Page<>(queries.platforms(), null);
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
}
