package org.creatorconnect.registry.rest;

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
import java.util.List;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.channel.query.ChannelRow;
import org.creatorconnect.channel.query.PlatformQueries;
import org.creatorconnect.channel.service.Channels;
import org.creatorconnect.channel.service.NewChannel;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.Created;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.foundation.rest.QueryValue;
import org.creatorconnect.foundation.rest.SearchText;
import org.creatorconnect.foundation.rest.UnknownParameter;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.registry.AffiliateStatus;
import org.creatorconnect.registry.Countries;
import org.creatorconnect.registry.query.AffiliateFilter;
import org.creatorconnect.registry.query.AffiliateQueries;
import org.creatorconnect.registry.query.AffiliateRow;
import org.creatorconnect.registry.service.AffiliateRegistration;
import org.creatorconnect.registry.service.Joining;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Affiliates join, are looked up, and name their channels. */
@RequestScoped
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AffiliatesResource {

    /** A new affiliate. */
    public record Joined(String id, String status, List<String> roles) {}

    /** An affiliate as the API shows it. */
    public record Affiliate(
            String id,
            String displayName,
            String country,
            String status,
            List<String> roles,
            List<String> platforms,
            @Nullable Long followers,
            String joinedAt) {

        public static Affiliate of(AffiliateRow row) {
            return new Affiliate(
                    row.id().toString(),
                    row.displayName(),
                    row.country(),
                    row.status().name(),
                    names(row.roles()),
                    row.platforms(),
                    row.followers(),
                    row.joinedAt().toString());
        }
    }

    /** An affiliate with the channels they have. */
    public record Detail(
            String id,
            String displayName,
            String country,
            String status,
            List<String> roles,
            @Nullable Long followers,
            String joinedAt,
            List<Channel> channels) {

        static Detail of(AffiliateRow row, List<ChannelRow> channels) {
            return new Detail(
                    row.id().toString(),
                    row.displayName(),
                    row.country(),
                    row.status().name(),
                    names(row.roles()),
                    row.followers(),
                    row.joinedAt().toString(),
                    channels.stream().map(Channel::of).toList());
        }
    }

    /** A channel of an affiliate. */
    public record Channel(
            String id,
            String platform,
            String url,
            boolean community,
            String status,
            @Nullable Long followers) {

        static Channel of(ChannelRow row) {
            return new Channel(
                    row.id().toString(),
                    row.platform(),
                    row.url(),
                    row.community(),
                    row.status().name(),
                    row.followers());
        }
    }

    @Inject AffiliateRegistration registration;
    @Inject AffiliateQueries queries;
    @Inject Channels channels;
    @Inject PlatformQueries platforms;

    @POST
    @Idempotent
    @Path("affiliates")
    @APIResponseSchema(value = Joined.class, responseCode = "201")
    public Response join(@Nullable Joining joining) {
        AffiliateId id = registration.join(joining);
        AffiliateRow row = queries.affiliate(id);
        return Answers.created(new Joined(id.text(), row.status().name(), names(row.roles())));
    }

    @GET
    @Path("affiliates")
    public Page<Affiliate> list(
            @Parameter(schema = @Schema(implementation = AffiliateRole.class)) @QueryParam("role")
                    @Nullable String role,
            @Parameter(schema = @Schema(implementation = AffiliateStatus.class))
                    @QueryParam("status")
                    @Nullable String status,
            @QueryParam("country") @Nullable String country,
            @BeanParam AffiliateMarks marks,
            @BeanParam SearchText words,
            @BeanParam ListRequest part) {
        Place place = part.place();
        AffiliateFilter filter =
                new AffiliateFilter(
                        QueryValue.words("role", AffiliateRole.class, role),
                        QueryValue.words("status", AffiliateStatus.class, status),
                        country(country),
                        marks.platform(platforms::codes),
                        Period.ALWAYS,
                        marks.tag(),
                        marks.tier(),
                        words.text());
        return Page.of(queries.affiliates(filter, place), Affiliate::of);
    }

    @GET
    @Path("affiliates/{id}")
    public Detail get(@PathParam("id") String id) {
        AffiliateId affiliate = AffiliateId.parse(id);
        return Detail.of(queries.affiliate(affiliate), queries.channels(affiliate));
    }

    @POST
    @Idempotent
    @Path("affiliates/{id}/channels")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public Response addChannel(@PathParam("id") String id, @Nullable NewChannel channel) {
        ChannelId added = channels.add(AffiliateId.parse(id), channel);
        return Answers.created(new Created(added.text(), "UNVERIFIED"));
    }

    private static List<String> names(List<AffiliateRole> roles) {
        return roles.stream().map(AffiliateRole::name).toList();
    }

    private static String country(@Nullable String given) {
        String code = QueryValue.text(given);
        if (!code.isEmpty() && !Countries.isCode(code)) {
            throw UnknownParameter.of("country", "must be a country's two letters (ISO 3166-1)");
        }
        return code;
    }
}
