package org.creatorconnect.discovery.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.creatorconnect.discovery.CreatorListId;
import org.creatorconnect.discovery.query.CreatorListQueries;
import org.creatorconnect.discovery.query.CreatorListRow;
import org.creatorconnect.discovery.query.ListedRow;
import org.creatorconnect.discovery.service.CreatorLists;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.registry.AffiliateId;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The lists in which a merchant's or an agency's people keep creators. */
@RequestScoped
@Path("creator-lists")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CreatorListsResource {

    /** A new list. */
    public record NewList(@Nullable String name) {}

    /** A list, with how many are in it. */
    public record KnownList(String id, String name, long creators) {

        static KnownList of(CreatorListRow row) {
            return new KnownList(row.id().toString(), row.name(), row.creators());
        }
    }

    /** All lists of a team. */
    public record KnownLists(List<KnownList> items) {}

    /** Creators to keep. */
    public record KeptCreators(@Nullable List<String> affiliateIds) {}

    /** How many came to a list. */
    public record Kept(int kept) {}

    /**
     * Somebody in a list.
     *
     * @param found whether they are still to be found; of others nothing is told
     */
    public record Listed(
            String affiliateId,
            boolean found,
            @Nullable String displayName,
            @Nullable String country,
            @Nullable Long followers,
            @Nullable String note,
            String listedAt) {

        static Listed of(ListedRow row) {
            return new Listed(
                    row.id().toString(),
                    row.found(),
                    row.displayName(),
                    row.country(),
                    row.followers(),
                    row.note(),
                    row.listedAt().toString());
        }
    }

    /** A list with who is in it. */
    public record FullList(String id, String name, List<Listed> creators) {}

    @Inject CreatorListQueries queries;
    @Inject CreatorLists lists;

    @GET
    public KnownLists list() {
        return new KnownLists(queries.lists().stream().map(KnownList::of).toList());
    }

    @GET
    @Path("{id}")
    public FullList get(@PathParam("id") String id) {
        CreatorListId list = CreatorListId.parse(id);
        return new FullList(
                id,
                queries.list(list).name(),
                queries.creators(list).stream().map(Listed::of).toList());
    }

    @POST
    @Idempotent
    @APIResponseSchema(value = KnownList.class, responseCode = "201")
    public Response make(@Nullable NewList given) {
        CreatorListId made = lists.make(given == null ? null : given.name());
        return Answers.created(KnownList.of(queries.list(made)));
    }

    @POST
    @Idempotent
    @Path("{id}/creators")
    @APIResponseSchema(Kept.class)
    public Response keep(@PathParam("id") String id, @Nullable KeptCreators given) {
        List<String> ids =
                given == null || given.affiliateIds() == null ? List.of() : given.affiliateIds();
        List<AffiliateId> creators = ids.stream().map(AffiliateId::parse).toList();
        return Answers.ok(new Kept(lists.keep(CreatorListId.parse(id), creators)));
    }
}
