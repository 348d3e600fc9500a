package org.creatorconnect.duplicate.rest;

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
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.duplicate.DismissalReason;
import org.creatorconnect.duplicate.DuplicateId;
import org.creatorconnect.duplicate.DuplicateKind;
import org.creatorconnect.duplicate.DuplicateStatus;
import org.creatorconnect.duplicate.query.DuplicateFilter;
import org.creatorconnect.duplicate.query.DuplicateQueries;
import org.creatorconnect.duplicate.query.DuplicateRow;
import org.creatorconnect.duplicate.service.Dismissal;
import org.creatorconnect.duplicate.service.DuplicateSearch;
import org.creatorconnect.duplicate.service.Duplicates;
import org.creatorconnect.foundation.problem.Status;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.foundation.rest.QueryValue;
import org.creatorconnect.foundation.rest.SearchText;
import org.creatorconnect.foundation.rest.Word;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The staff looks for affiliates who may be one person, and decides about them. */
@RequestScoped
@Path("duplicates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DuplicatesResource {

    /** Two affiliates who may be one person; the first one came first. */
    public record SuspectedPair(
            UUID id,
            String kind,
            String status,
            UUID firstAffiliateId,
            UUID secondAffiliateId,
            Instant foundAt,
            @Nullable String reasonCode,
            @Nullable String note,
            @Nullable Instant decidedAt,
            @Nullable String decidedBy) {

        static SuspectedPair of(DuplicateRow row) {
            return new SuspectedPair(
                    row.id(),
                    row.kind().name(),
                    row.status().name(),
                    row.first().id(),
                    row.second().id(),
                    row.foundAt(),
                    row.reason() == null ? null : row.reason().name(),
                    row.note(),
                    row.decidedAt(),
                    row.decidedBy());
        }
    }

    /** Why two affiliates stay two. */
    public record GivenDismissal(
            @Schema(implementation = DismissalReason.class) @Nullable String reasonCode,
            @Nullable String note) {

        static final GivenDismissal NOTHING = new GivenDismissal(null, null);

        Dismissal dismissal() {
            return new Dismissal(
                    Word.required("reasonCode", DismissalReason.class, reasonCode), note);
        }
    }

    /** How many pairs were found that were not found before. */
    public record Look(int found) {}

    @Inject DuplicateQueries queries;
    @Inject DuplicateSearch search;
    @Inject Duplicates duplicates;

    @GET
    public Page<SuspectedPair> list(
            @Parameter(schema = @Schema(implementation = DuplicateStatus.class))
                    @QueryParam("status")
                    @Nullable String status,
            @Parameter(schema = @Schema(implementation = DuplicateKind.class)) @QueryParam("kind")
                    @Nullable String kind,
            @BeanParam SearchText words,
            @BeanParam ListRequest part) {
        Place place = part.place();
        DuplicateFilter filter =
                new DuplicateFilter(
                        QueryValue.words("status", DuplicateStatus.class, status),
                        QueryValue.words("kind", DuplicateKind.class, kind),
                        words.text());
        return Page.of(queries.duplicates(filter, place), SuspectedPair::of);
    }

    @GET
    @Path("{id}")
    public SuspectedPair get(@PathParam("id") String id) {
        return SuspectedPair.of(queries.get(DuplicateId.parse(id)));
    }

    @POST
    @Idempotent
    @Path("search")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(Look.class)
    public Response look() {
        return Answers.ok(new Look(search.look()));
    }

    @POST
    @Idempotent
    @Path("{id}/dismissal")
    @APIResponseSchema(Status.class)
    public Response dismiss(@PathParam("id") String id, @Nullable GivenDismissal given) {
        GivenDismissal told = given == null ? GivenDismissal.NOTHING : given;
        DuplicateStatus status = duplicates.dismiss(DuplicateId.parse(id), told::dismissal);
        return Answers.ok(new Status(status.name()));
    }
}
