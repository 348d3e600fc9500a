package org.creatorconnect.application.rest;

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
import java.util.Optional;
import org.creatorconnect.application.ApplicationStatus;
import org.creatorconnect.application.TaskApplicationId;
import org.creatorconnect.application.query.ApplicationFilter;
import org.creatorconnect.application.query.ApplicationQueries;
import org.creatorconnect.application.query.ApplicationRow;
import org.creatorconnect.application.service.AgencyApplications;
import org.creatorconnect.application.service.ApplicationDecisions;
import org.creatorconnect.application.service.ApplicationOutcome;
import org.creatorconnect.application.service.DecideApplication;
import org.creatorconnect.application.service.TaskApplications;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.foundation.rest.QueryValue;
import org.creatorconnect.foundation.rest.Word;
import org.creatorconnect.foundation.rest.Written;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.task.rest.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Applications: seeing, deciding and taking back. */
@RequestScoped
@Path("applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApplicationsResource {

    /** An application as callers see it. */
    public record Application(
            String id,
            String status,
            String taskId,
            String affiliateId,
            String affiliateName,
            String pitch,
            String appliedAt,
            String decideBy,
            @Nullable String decidedAt,
            @Nullable String reasonCode,
            @Nullable String assignmentId,
            @Nullable String mcnId,
            @Nullable String communityId,
            boolean banned) {

        static Application of(ApplicationRow row) {
            return new Application(
                    row.id().toString(),
                    row.status().name(),
                    row.taskId().toString(),
                    row.affiliateId().toString(),
                    row.affiliateName(),
                    row.pitch(),
                    row.appliedAt().toString(),
                    row.decideBy().toString(),
                    Written.time(row.decidedAt()),
                    row.reasonCode(),
                    Written.id(row.assignmentId()),
                    Written.id(row.mcnId()),
                    Written.id(row.communityId()),
                    row.banned());
        }
    }

    /** How an application was decided; the contract only when it was accepted. */
    public record Decided(
            String id, String status, @Nullable String assignmentId, @Nullable String termsHash) {

        static Decided of(TaskApplicationId id, ApplicationOutcome outcome) {
            return new Decided(
                    id.text(),
                    outcome.status().name(),
                    outcome.assignment().map(AssignmentId::text).orElse(null),
                    outcome.termsHash().orElse(null));
        }
    }

    /**
     * A creator's answer to what their agency applied for.
     *
     * @param communityId in which they do it; needed for a task for communities when several fit
     */
    public record Confirmation(@Nullable String decision, @Nullable String communityId) {

        static Optional<ChannelId> community(@Nullable Confirmation given) {
            return Optional.ofNullable(given)
                    .map(Confirmation::communityId)
                    .filter(id -> !id.isEmpty())
                    .map(ChannelId::parse);
        }
    }

    /** What a creator can answer. */
    public enum Answer {
        CONFIRM,
        DECLINE
    }

    @Inject ApplicationQueries queries;
    @Inject AgencyApplications agency;
    @Inject ApplicationDecisions decisions;
    @Inject TaskApplications applications;

    @GET
    public Page<Application> list(
            @QueryParam("taskId") @Nullable String task,
            @Parameter(schema = @Schema(implementation = ApplicationStatus.class))
                    @QueryParam("status")
                    @Nullable String status,
            @BeanParam ListRequest part) {
        ApplicationFilter filter =
                ApplicationFilter.ofTask(QueryValue.id("taskId", task))
                        .in(QueryValue.words("status", ApplicationStatus.class, status));
        return Page.of(queries.applications(filter, part.place()), Application::of);
    }

    @POST
    @Path("{id}/decision")
    @Idempotent
    @APIResponseSchema(Decided.class)
    public Response decide(@PathParam("id") String id, @Nullable DecideApplication request) {
        TaskApplicationId application = TaskApplicationId.parse(id);
        DecideApplication decision = request == null ? new DecideApplication(null, null) : request;
        return Answers.ok(Decided.of(application, decisions.decide(application, decision)));
    }

    @POST
    @Path("{id}/withdrawal")
    @Idempotent
    @APIResponseSchema(Outcome.class)
    public Response withdraw(@PathParam("id") String id) {
        TaskApplicationId application = TaskApplicationId.parse(id);
        return Answers.ok(
                new Outcome(application.text(), applications.withdraw(application).name()));
    }

    @POST
    @Path("{id}/confirmation")
    @Idempotent
    @APIResponseSchema(Outcome.class)
    public Response confirm(@PathParam("id") String id, @Nullable Confirmation given) {
        TaskApplicationId application = TaskApplicationId.parse(id);
        String word = given == null ? null : given.decision();
        ApplicationStatus status =
                agency.decide(
                        application,
                        () -> Word.required("decision", Answer.class, word) == Answer.CONFIRM,
                        Confirmation.community(given));
        return Answers.ok(new Outcome(application.text(), status.name()));
    }
}
