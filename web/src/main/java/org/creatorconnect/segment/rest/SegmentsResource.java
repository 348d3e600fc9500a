package org.creatorconnect.segment.rest;

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
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.foundation.rest.Word;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.rest.AffiliatesResource.Affiliate;
import org.creatorconnect.segment.SegmentActId;
import org.creatorconnect.segment.SegmentId;
import org.creatorconnect.segment.TagAct;
import org.creatorconnect.segment.TagId;
import org.creatorconnect.segment.query.SegmentQueries;
import org.creatorconnect.segment.service.SegmentActs;
import org.creatorconnect.segment.service.Segments;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The operator keeps searches of affiliates and acts on everybody in one; the staff reads them. */
@RequestScoped
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SegmentsResource {

    /** What is done to everybody in a segment. */
    public record GivenSegmentAct(
            @Schema(implementation = TagAct.class) @Nullable String act, @Nullable String tagId) {

        static final GivenSegmentAct NOTHING = new GivenSegmentAct(null, null);

        TagId tag() {
            try {
                return TagId.parse(String.valueOf(tagId));
            } catch (NotFound none) {
                throw ValidationFailed.of("tagId", "must be the id of a tag");
            }
        }
    }

    /** What a segment is called from now on. */
    public record GivenSegmentName(@Nullable String name) {}

    @Inject SegmentQueries queries;
    @Inject Segments segments;
    @Inject SegmentActs acts;

    @GET
    @Path("segments")
    public Page<SegmentRepresentation> list(@BeanParam ListRequest part) {
        Place place = part.place();
        return Page.of(queries.segments(place), SegmentRepresentation::of);
    }

    @POST
    @Idempotent
    @Path("segments")
    @APIResponseSchema(value = SegmentRepresentation.class, responseCode = "201")
    public Response keep(@Nullable GivenSearch given) {
        GivenSearch search = given == null ? GivenSearch.NOTHING : given;
        SegmentId id = segments.keep(search.segment());
        return Answers.created(SegmentRepresentation.of(queries.get(id)));
    }

    @GET
    @Path("segments/{id}")
    public SegmentRepresentation.CountedSegment get(@PathParam("id") String id) {
        SegmentId segment = SegmentId.parse(id);
        SegmentRepresentation found = SegmentRepresentation.of(queries.get(segment));
        Total members = queries.totalOfMembers(segment);
        return new SegmentRepresentation.CountedSegment(found, members.counted(), members.more());
    }

    @PUT
    @Path("segments/{id}")
    @APIResponseSchema(SegmentRepresentation.class)
    public Response rename(@PathParam("id") String id, @Nullable GivenSegmentName given) {
        SegmentId segment = SegmentId.parse(id);
        segments.rename(segment, given == null ? null : given.name());
        return Answers.ok(SegmentRepresentation.of(queries.get(segment)));
    }

    @GET
    @Path("segments/{id}/affiliates")
    public Page<Affiliate> members(@PathParam("id") String id, @BeanParam ListRequest part) {
        Place place = part.place();
        return Page.of(queries.members(SegmentId.parse(id), place), Affiliate::of);
    }

    @GET
    @Path("segments/{id}/acts")
    public Page<SegmentRepresentation.ActOnSegment> acts(@PathParam("id") String id) {
        SegmentId segment = new SegmentId(queries.get(SegmentId.parse(id)).id());
        return new Page<>(
                queries.acts(segment).stream().map(SegmentRepresentation.ActOnSegment::of).toList(),
                null);
    }

    @POST
    @Idempotent
    @Path("segments/{id}/acts")
    @APIResponseSchema(value = SegmentRepresentation.ActOnSegment.class, responseCode = "201")
    public Response act(@PathParam("id") String id, @Nullable GivenSegmentAct given) {
        SegmentId segment = new SegmentId(queries.get(SegmentId.parse(id)).id());
        GivenSegmentAct told = given == null ? GivenSegmentAct.NOTHING : given;
        TagAct act = Word.required("act", TagAct.class, told.act());
        SegmentActId begun = acts.ask(segment, act, told.tag());
        return Answers.created(SegmentRepresentation.ActOnSegment.of(queries.act(begun)));
    }

    @GET
    @Path("segment-acts/{id}")
    public SegmentRepresentation.ActOnSegment act(@PathParam("id") String id) {
        return SegmentRepresentation.ActOnSegment.of(queries.act(SegmentActId.parse(id)));
    }
}
