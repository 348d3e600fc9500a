package org.creatorconnect.discovery.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.creatorconnect.channel.query.PlatformQueries;
import org.creatorconnect.discovery.query.CreatorFilter;
import org.creatorconnect.discovery.query.CreatorQueries;
import org.creatorconnect.discovery.query.InterestRow;
import org.creatorconnect.discovery.query.IntroductionQueries;
import org.creatorconnect.discovery.query.OwnIntroduction;
import org.creatorconnect.discovery.service.GivenIntroduction;
import org.creatorconnect.discovery.service.Introductions;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.foundation.rest.SearchText;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.registry.AffiliateId;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Merchants and agencies find creators; creators say whether they want to be found. */
@RequestScoped
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CreatorsResource {

    @Inject CreatorQueries creators;
    @Inject IntroductionQueries queries;
    @Inject Introductions introductions;
    @Inject PlatformQueries platforms;

    @GET
    @Path("creators")
    public Page<CreatorRepresentation> list(
            @BeanParam CreatorRequest asked,
            @BeanParam SearchText words,
            @BeanParam ListRequest part) {
        Place place = part.place();
        CreatorFilter filter = asked.filter(words.text(), platforms::codes, this::interests);
        return Page.of(creators.creators(filter, place), CreatorRepresentation::of);
    }

    @GET
    @Path("creators/{id}")
    public CreatorDetail get(@PathParam("id") String id) {
        return CreatorDetail.of(creators.profile(AffiliateId.parse(id)));
    }

    @GET
    @Path("affiliates/{id}/introduction")
    public OwnIntroduction introduction(@PathParam("id") String id) {
        return queries.of(AffiliateId.parse(id));
    }

    @PUT
    @Path("affiliates/{id}/introduction")
    public OwnIntroduction show(@PathParam("id") String id, @Nullable GivenIntroduction given) {
        AffiliateId affiliate = AffiliateId.parse(id);
        introductions.show(affiliate, given);
        return queries.of(affiliate);
    }

    @POST
    @Idempotent
    @Path("affiliates/{id}/introduction/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(OwnIntroduction.class)
    public Response hide(@PathParam("id") String id) {
        AffiliateId affiliate = AffiliateId.parse(id);
        introductions.hide(affiliate);
        return Answers.ok(queries.of(affiliate));
    }

    private List<String> interests() {
        return queries.interests().stream().map(InterestRow::code).toList();
    }
}
