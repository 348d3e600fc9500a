package org.creatorconnect.closure.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.creatorconnect.closure.query.ClosureQueries;
import org.creatorconnect.closure.service.AccountClosures;
import org.creatorconnect.foundation.problem.Status;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Everybody has their own account deleted, or takes that back. */
@RequestScoped
@Path("account/closure")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class ClosuresResource {

    @Inject AccountClosures closures;
    @Inject ClosureQueries queries;

    /** How it stands, and what stops it. */
    @GET
    public ClosureRepresentation own() {
        return ClosureRepresentation.of(queries.own());
    }

    /** Asks for it. */
    @POST
    @Idempotent
    @APIResponseSchema(value = ClosureRepresentation.class, responseCode = "201")
    public Response ask() {
        closures.ask();
        return Answers.created(ClosureRepresentation.of(queries.own()));
    }

    /** Takes it back. */
    @POST
    @Idempotent
    @Path("withdrawal")
    @APIResponseSchema(Status.class)
    public Response withdraw() {
        closures.withdraw();
        return Answers.ok(new Status("WITHDRAWN"));
    }
}
