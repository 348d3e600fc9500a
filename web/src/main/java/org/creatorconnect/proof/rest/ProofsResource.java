package org.creatorconnect.proof.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.ledger.Finding;
import org.creatorconnect.proof.ProofId;
import org.creatorconnect.proof.ProofSubject;
import org.creatorconnect.proof.query.ProofQueries;
import org.creatorconnect.proof.query.ProofRow;
import org.creatorconnect.proof.service.Proofs;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Proofs of the whole books or the whole chain: asked for, followed and read. */
@RequestScoped
@Path("proofs")
@Produces(MediaType.APPLICATION_JSON)
public class ProofsResource {

    /**
     * A proof and how far it is.
     *
     * @param number the last posting, or entry of the chain, that is dealt with
     * @param through the last one when it began
     */
    public record WholeProof(
            UUID id,
            String subject,
            String status,
            Instant askedAt,
            @Nullable Instant endedAt,
            long number,
            long through,
            int findings) {

        static WholeProof of(ProofRow row) {
            return new WholeProof(
                    row.id(),
                    row.subject().name(),
                    row.status().name(),
                    row.askedAt(),
                    row.endedAt(),
                    row.number(),
                    row.through(),
                    row.findings());
        }
    }

    /** What a proof has seen that does not hold. */
    public record Findings(List<Finding> findings) {}

    @Inject Proofs proofs;
    @Inject ProofQueries queries;

    @POST
    @Path("ledger")
    @APIResponseSchema(value = WholeProof.class, responseCode = "201")
    public Response proveLedger() {
        return asked(proofs.ask(ProofSubject.LEDGER));
    }

    @POST
    @Path("audit")
    @APIResponseSchema(value = WholeProof.class, responseCode = "201")
    public Response proveChain() {
        return asked(proofs.ask(ProofSubject.AUDIT));
    }

    @GET
    public Page<WholeProof> list(@BeanParam ListRequest part) {
        Place place = part.place();
        return Page.of(queries.proofs(place), WholeProof::of);
    }

    @GET
    @Path("{id}")
    public WholeProof get(@PathParam("id") String id) {
        return WholeProof.of(queries.proof(ProofId.parse(id)));
    }

    @GET
    @Path("{id}/findings")
    public Findings findings(@PathParam("id") String id) {
        ProofId proof = ProofId.parse(id);
        queries.proof(proof);
        return new Findings(queries.findings(proof));
    }

    private Response asked(ProofId id) {
        return Answers.created(WholeProof.of(queries.proof(id)));
    }
}
