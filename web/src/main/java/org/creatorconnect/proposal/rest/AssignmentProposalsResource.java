package org.creatorconnect.proposal.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.assignment.query.AssignmentQueries;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.rest.Amount;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Moment;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.money.Money;
import org.creatorconnect.proposal.ProposalId;
import org.creatorconnect.proposal.query.ProposalFilter;
import org.creatorconnect.proposal.query.ProposalQueries;
import org.creatorconnect.proposal.query.ProposalRow;
import org.creatorconnect.proposal.service.GivenProposal;
import org.creatorconnect.proposal.service.Proposals;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** What was proposed about an assignment, and proposing something. */
@RequestScoped
@Path("assignments/{id}/proposals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AssignmentProposalsResource {

    /**
     * A proposal to be made: another fee, another date, both, or the end of the assignment.
     *
     * @param fee the whole fee, before an agency's share
     * @param submissionDueAt until when content is to be handed in
     * @param cancel ends the assignment, and nothing else
     * @param note what is said with it, for the other side
     * @param counters the proposal of the other side that it answers; whatever that has open when
     *     it is left out
     */
    public record NewProposal(
            @Nullable Amount fee,
            @Nullable String submissionDueAt,
            ProposalRepresentation.@Nullable Cancel cancel,
            @Nullable String note,
            @Nullable String counters) {

        static final NewProposal NOTHING = new NewProposal(null, null, null, null, null);
    }

    /**
     * A proposal that was made.
     *
     * @param lapsesAt when silence keeps the old terms
     */
    public record MadeProposal(String id, String status, Instant lapsesAt) {}

    @Inject Proposals proposals;
    @Inject ProposalQueries queries;
    @Inject AssignmentQueries assignments;

    @GET
    public Page<ProposalRepresentation> list(
            @PathParam("id") String id, @BeanParam ListRequest part) {
        Place place = part.place();
        UUID assignment = assignments.assignment(AssignmentId.parse(id)).id();
        ProposalFilter filter = ProposalFilter.about(assignment);
        return Page.of(queries.proposals(filter, place), ProposalRepresentation::of);
    }

    @POST
    @Idempotent
    @APIResponseSchema(value = MadeProposal.class, responseCode = "201")
    public Response propose(@PathParam("id") String id, @Nullable NewProposal given) {
        ProposalId made = proposals.propose(AssignmentId.parse(id), () -> proposal(given));
        ProposalRow row = queries.proposal(made);
        return Answers.created(new MadeProposal(made.text(), row.status().name(), row.lapsesAt()));
    }

    private static GivenProposal proposal(@Nullable NewProposal given) {
        NewProposal told = Optional.ofNullable(given).orElse(NewProposal.NOTHING);
        Amount fee = told.fee();
        return new GivenProposal(
                fee == null ? null : fee.money("fee"),
                Moment.optional("submissionDueAt", told.submissionDueAt()),
                creatorAmount(told),
                told.note(),
                told.counters() == null ? null : ProposalId.parse(told.counters()));
    }

    private static @Nullable Money creatorAmount(NewProposal told) {
        ProposalRepresentation.Cancel cancel = told.cancel();
        return cancel == null
                ? null
                : Amount.required("cancel/creatorAmount", cancel.creatorAmount());
    }
}
