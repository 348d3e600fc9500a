package org.creatorconnect.segment.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.ExpectedVersion;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.foundation.rest.QueryValue;
import org.creatorconnect.foundation.rest.Word;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.segment.TagAct;
import org.creatorconnect.segment.TagId;
import org.creatorconnect.segment.query.TagFilter;
import org.creatorconnect.segment.query.TagMark;
import org.creatorconnect.segment.query.TagQueries;
import org.creatorconnect.segment.query.TagRow;
import org.creatorconnect.segment.service.GivenTag;
import org.creatorconnect.segment.service.Tagging;
import org.creatorconnect.segment.service.Tags;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The operator keeps tags and puts them on affiliates; the staff reads them. */
@RequestScoped
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TagsResource {

    /** A tag, and on how many affiliates it is. */
    public record TagRepresentation(
            UUID id, String name, String tone, boolean archived, long affiliates) {

        static TagRepresentation of(TagRow row) {
            return new TagRepresentation(
                    row.id(), row.name(), row.tone().name(), row.archived(), row.affiliates());
        }
    }

    /** A tag on an affiliate. */
    public record PutOnTag(UUID id, String name, String tone, Instant putOnAt, String putOnBy) {

        static PutOnTag of(TagMark mark) {
            return new PutOnTag(mark.id(), mark.name(), mark.tone().name(), mark.at(), mark.by());
        }
    }

    /** On whom a tag is put, or whom it is taken off; at most 100. */
    public record GivenTagging(
            @Schema(implementation = TagAct.class) @Nullable String act,
            @Nullable List<@Nullable String> affiliateIds) {

        static final GivenTagging NOTHING = new GivenTagging(null, null);

        List<AffiliateId> affiliates() {
            return affiliateIds == null
                    ? List.of()
                    : affiliateIds.stream()
                            .map(id -> AffiliateId.parse(String.valueOf(id)))
                            .toList();
        }
    }

    /** For how many affiliates something changed. */
    public record Tagged(int changed) {}

    @Inject TagQueries queries;
    @Inject Tags tags;
    @Inject Tagging tagging;

    @GET
    @Path("tags")
    public Page<TagRepresentation> list(
            @Parameter(schema = @Schema(enumeration = {"true", "false"})) @QueryParam("archived")
                    @Nullable String archived,
            @BeanParam ListRequest part) {
        Place place = part.place();
        Boolean asked =
                QueryValue.text(archived).isEmpty() ? null : QueryValue.flag("archived", archived);
        return Page.of(queries.tags(new TagFilter(asked), place), TagRepresentation::of);
    }

    @GET
    @Path("tags/{id}")
    @APIResponseSchema(TagRepresentation.class)
    public Response get(@PathParam("id") String id) {
        return answer(Response.Status.OK, TagId.parse(id));
    }

    @POST
    @Idempotent
    @Path("tags")
    @APIResponseSchema(value = TagRepresentation.class, responseCode = "201")
    public Response add(@Nullable GivenTag tag) {
        return answer(Response.Status.CREATED, tags.add(tag));
    }

    @PUT
    @Path("tags/{id}")
    @APIResponseSchema(TagRepresentation.class)
    public Response change(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String expected,
            @Nullable GivenTag tag) {
        tags.change(TagId.parse(id), tag, ExpectedVersion.of(expected));
        return answer(Response.Status.OK, TagId.parse(id));
    }

    @POST
    @Idempotent
    @Path("tags/{id}/affiliates")
    @APIResponseSchema(Tagged.class)
    public Response tag(@PathParam("id") String id, @Nullable GivenTagging given) {
        TagId tag = new TagId(queries.get(TagId.parse(id)).id());
        GivenTagging told = given == null ? GivenTagging.NOTHING : given;
        TagAct act = Word.required("act", TagAct.class, told.act());
        return Answers.ok(new Tagged(tagging.act(act, List.of(tag), told.affiliates())));
    }

    @GET
    @Path("affiliates/{id}/tags")
    public Page<PutOnTag> on(@PathParam("id") String id) {
        return new Page<>(
                queries.on(AffiliateId.parse(id)).stream().map(PutOnTag::of).toList(), null);
    }

    private Response answer(Response.Status status, TagId id) {
        TagRow row = queries.get(id);
        return Response.status(status)
                .entity(TagRepresentation.of(row))
                .tag(Integer.toString(row.version()))
                .build();
    }
}
