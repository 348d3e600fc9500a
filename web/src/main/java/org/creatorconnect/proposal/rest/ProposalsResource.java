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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.creatorconnect.foundation.problem.Status;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.foundation.rest.QueryValue;
import org.creatorconnect.foundation.rest.SearchText;
import org.creatorconnect.foundation.rest.Word;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.proposal.ProposalAnswer;
import org.creatorconnect.proposal.ProposalId;
import org.creatorconnect.proposal.ProposalSide;
import org.creatorconnect.proposal.ProposalStatus;
import org.creatorconnect.proposal.query.ProposalFilter;
import org.creatorconnect.proposal.query.ProposalQueries;
import org.creatorconnect.proposal.service.Answered;
import org.creatorconnect.proposal.service.ProposalAnswers;
import org.creatorconnect.proposal.service.Proposals;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Proposals of other terms: the other side answers them, and their author takes them back. */
@RequestScoped
@Path("proposals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProposalsResource {

    /**
     * An answer.
     *
     * @param decision {@code ACCEPT} or {@code DECLINE}
     */
    public record Decision(
            @Schema(implementation = ProposalAnswer.class) @Nullable String decision) {}

    /**
     * An answer that was given.
     *
     * @param termsHash of the terms that hold now
     */
    public record DecidedProposal(String status, String termsHash) {}

    @Inject Proposals proposals;
    @Inject ProposalAnswers answers;
    @Inject ProposalQueries queries;

    @GET
    public Page<ProposalRepresentation> list(
            @Parameter(schema = @Schema(implementation = ProposalStatus.class))
                    @QueryParam("status")
                    @Nullable String status,
            @Parameter(schema = @Schema(implementation = ProposalSide.class))
                    @QueryParam("proposedBy")
                    @Nullable String proposedBy,
            @BeanParam SearchText words,
            @BeanParam ListRequest part) {
        Place place = part.place();
        ProposalFilter filter =
                new ProposalFilter(
                        QueryValue.words("status", ProposalStatus.class, status),
                        QueryValue.words("proposedBy", ProposalSide.class, proposedBy),
                        null,
                        words.text());
        return Page.of(queries.proposals(filter, place), ProposalRepresentation::of);
    }

    @GET
    @Path("{id}")
    public ProposalRepresentation get(@PathParam("id") String id) {
        return ProposalRepresentation.of(queries.proposal(ProposalId.parse(id)));
    }

    @POST
    @Idempotent
    @Path("{id}/decision")
    @APIResponseSchema(DecidedProposal.class)
    public Response decide(@PathParam("id") String id, @Nullable Decision given) {
        Answered answered = answers.answer(ProposalId.parse(id), () -> answer(given));
        return Answers.ok(new DecidedProposal(answered.status().name(), answered.termsHash()));
    }

    @POST
    @Idempotent
    @Path("{id}/withdrawal")
    @APIResponseSchema(Status.class)
    public Response withdraw(@PathParam("id") String id) {
        proposals.withdraw(ProposalId.parse(id));
        return Answers.ok(new Status(ProposalStatus.WITHDRAWN.name()));
    }

    private static ProposalAnswer answer(@Nullable Decision given) {
        return Word.required(
                "decision", ProposalAnswer.class, given == null ? null : given.decision());
    }
}
