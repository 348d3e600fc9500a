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
import org.creatorconnect.foundation.problem.Status;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.Created;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.foundation.rest.QueryValue;
import org.creatorconnect.foundation.rest.Word;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.registry.RoleApplicationId;
import org.creatorconnect.registry.RoleApplicationStatus;
import org.creatorconnect.registry.RoleRejectionReason;
import org.creatorconnect.registry.query.RoleApplicationFilter;
import org.creatorconnect.registry.query.RoleApplicationQueries;
import org.creatorconnect.registry.service.RoleApplications;
import org.creatorconnect.registry.service.RoleDecisions;
import org.creatorconnect.registry.service.RoleVerdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Affiliates apply for roles, reviewers decide. */
@RequestScoped
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RoleApplicationsResource {

    /** The role wished for, and what the applicant says about it. */
    public record RoleRequest(@Nullable String role, @Nullable String statement) {}

    /** A reviewer's decision; a rejection needs a reason. */
    public record Decision(
            @Nullable String decision,
            @Schema(implementation = RoleRejectionReason.class) @Nullable String reasonCode) {}

    /** What a reviewer can say. */
    public enum Answer {
        APPROVE,
        REJECT
    }

    @Inject RoleApplications applications;
    @Inject RoleDecisions decisions;
    @Inject RoleApplicationQueries queries;

    @POST
    @Idempotent
    @Path("affiliates/{id}/role-applications")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public Response apply(@PathParam("id") String id, @Nullable RoleRequest wish) {
        String role = wish == null ? null : wish.role();
        String statement = wish == null || wish.statement() == null ? "" : wish.statement();
        AffiliateId affiliate = AffiliateId.parse(id);
        RoleApplicationId application =
                applications.apply(
                        affiliate,
                        () -> Word.required("role", AffiliateRole.class, role),
                        statement);
        return Answers.created(
                new Created(
                        application.text(), applications.status(affiliate, application).name()));
    }

    @GET
    @Path("role-applications")
    public Page<RoleApplicationRepresentation> list(
            @Parameter(schema = @Schema(implementation = RoleApplicationStatus.class))
                    @QueryParam("status")
                    @Nullable String status,
            @Parameter(schema = @Schema(implementation = AffiliateRole.class)) @QueryParam("role")
                    @Nullable String role,
            @BeanParam ListRequest part) {
        Place place = part.place();
        RoleApplicationFilter filter =
                new RoleApplicationFilter(
                        QueryValue.words("status", RoleApplicationStatus.class, status),
                        QueryValue.words("role", AffiliateRole.class, role),
                        Period.ALWAYS,
                        "");
        return Page.of(queries.inTurn(filter, place), RoleApplicationRepresentation::of);
    }

    @POST
    @Idempotent
    @Path("role-applications/{id}/decision")
    @APIResponseSchema(Status.class)
    public Response decide(@PathParam("id") String id, @Nullable Decision given) {
        RoleApplicationStatus status =
                decisions.decide(RoleApplicationId.parse(id), () -> verdict(given));
        return Answers.ok(new Status(status.name()));
    }

    private static RoleVerdict verdict(@Nullable Decision given) {
        Decision decision = given == null ? new Decision(null, null) : given;
        boolean approves =
                Word.required("decision", Answer.class, decision.decision()) == Answer.APPROVE;
        return new RoleVerdict(
                approves,
                approves
                        ? null
                        : Word.optional(
                                "reasonCode", RoleRejectionReason.class, decision.reasonCode()));
    }
}
