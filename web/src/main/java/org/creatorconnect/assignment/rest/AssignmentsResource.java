package org.creatorconnect.assignment.rest;

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
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.assignment.AssignmentStatus;
import org.creatorconnect.assignment.query.AssignmentFilter;
import org.creatorconnect.assignment.query.AssignmentQueries;
import org.creatorconnect.assignment.query.AssignmentRow;
import org.creatorconnect.dispute.DisputeId;
import org.creatorconnect.dispute.DisputeReason;
import org.creatorconnect.dispute.query.DisputeQueries;
import org.creatorconnect.dispute.query.DisputeRow;
import org.creatorconnect.dispute.service.Disputes;
import org.creatorconnect.dispute.service.GivenDispute;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.Created;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.foundation.rest.QueryValue;
import org.creatorconnect.foundation.rest.Word;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.submission.SubmissionStatus;
import org.creatorconnect.submission.service.AssignmentExtension;
import org.creatorconnect.submission.service.ContentSubmissions;
import org.creatorconnect.submission.service.SubmitContent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Assignments: seeing them, handing in content, asking for more time. */
@RequestScoped
@Path("assignments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AssignmentsResource {

    /**
     * A dispute to be opened.
     *
     * @param statement why the rejection is wrong, in their own words
     */
    public record NewDispute(
            @Schema(implementation = DisputeReason.class) @Nullable String reasonCode,
            @Nullable String statement) {}

    /**
     * A dispute that was opened.
     *
     * @param decidesBy when silence decides it for the creator
     */
    public record OpenedDispute(String id, String status, String decidesBy) {}

    /** The new end of the time for the first content. */
    public record Extended(String id, String submitBy) {}

    @Inject AssignmentQueries queries;
    @Inject ContentSubmissions submissions;
    @Inject AssignmentExtension extension;
    @Inject Disputes disputes;
    @Inject DisputeQueries disputeQueries;

    @GET
    public Page<AssignmentRepresentation> list(
            @Parameter(schema = @Schema(implementation = AssignmentStatus.class))
                    @QueryParam("status")
                    @Nullable String status,
            @QueryParam("taskId") @Nullable String task,
            @BeanParam ListRequest part) {
        AssignmentFilter filter =
                AssignmentFilter.ofTask(QueryValue.id("taskId", task))
                        .in(QueryValue.words("status", AssignmentStatus.class, status));
        return Page.of(queries.assignments(filter, part.place()), AssignmentRepresentation::of);
    }

    @GET
    @Path("{id}")
    public AssignmentRepresentation one(@PathParam("id") String id) {
        AssignmentId assignment = AssignmentId.parse(id);
        AssignmentRow row = queries.assignment(assignment);
        AssignmentRepresentation.Contract contract =
                new AssignmentRepresentation.Contract(
                        queries.terms(assignment),
                        queries.tranches(assignment).stream()
                                .map(AssignmentRepresentation.Tranche::of)
                                .toList(),
                        queries.shared(assignment)
                                .map(AssignmentRepresentation.Shared::of)
                                .orElse(null),
                        GuaranteeRepresentation.of(queries.guarantee(assignment).orElse(null)),
                        queries.formerTerms(assignment).stream()
                                .map(AssignmentRepresentation.FormerTerms::of)
                                .toList(),
                        queries.cancellation(assignment)
                                .map(AssignmentRepresentation.Cancellation::of)
                                .orElse(null));
        return AssignmentRepresentation.of(row, contract);
    }

    @POST
    @Path("{id}/submissions")
    @Idempotent
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public Response submit(@PathParam("id") String id, @Nullable SubmitContent request) {
        String submission = submissions.submit(AssignmentId.parse(id), request).text();
        return Answers.created(new Created(submission, SubmissionStatus.SUBMITTED.name()));
    }

    @POST
    @Path("{id}/extension")
    @Idempotent
    @APIResponseSchema(Extended.class)
    public Response extend(@PathParam("id") String id) {
        AssignmentId assignment = AssignmentId.parse(id);
        return Answers.ok(new Extended(assignment.text(), extension.extend(assignment).toString()));
    }

    @POST
    @Path("{id}/disputes")
    @Idempotent
    @APIResponseSchema(value = OpenedDispute.class, responseCode = "201")
    public Response dispute(@PathParam("id") String id, @Nullable NewDispute request) {
        DisputeId dispute = disputes.open(AssignmentId.parse(id), () -> given(request));
        DisputeRow row = disputeQueries.dispute(dispute);
        return Answers.created(
                new OpenedDispute(dispute.text(), row.status().name(), row.decideBy().toString()));
    }

    private static GivenDispute given(@Nullable NewDispute request) {
        NewDispute told = Optional.ofNullable(request).orElse(new NewDispute(null, null));
        return new GivenDispute(
                Word.required("reasonCode", DisputeReason.class, told.reasonCode()),
                told.statement());
    }
}
