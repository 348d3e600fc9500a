package org.creatorconnect.submission.rest;

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
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.Created;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.foundation.rest.QueryValue;
import org.creatorconnect.foundation.rest.Written;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.submission.SubmissionId;
import org.creatorconnect.submission.SubmissionStatus;
import org.creatorconnect.submission.query.CheckRow;
import org.creatorconnect.submission.query.MarkRow;
import org.creatorconnect.submission.query.SubmissionFilter;
import org.creatorconnect.submission.query.SubmissionQueries;
import org.creatorconnect.submission.query.SubmissionRow;
import org.creatorconnect.submission.service.ContentSubmissions;
import org.creatorconnect.submission.service.DecideMark;
import org.creatorconnect.submission.service.DecideSubmission;
import org.creatorconnect.submission.service.MarkReviews;
import org.creatorconnect.submission.service.SubmissionReviews;
import org.creatorconnect.submission.service.SubmitContent;
import org.creatorconnect.task.rest.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Submitted content: seeing and deciding. */
@RequestScoped
@Path("submissions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SubmissionsResource {

    /** A submission as callers see it. */
    public record Submission(
            String id,
            String status,
            String assignmentId,
            String taskId,
            String affiliateId,
            int round,
            String contentUrl,
            String submittedAt,
            String dueBy,
            @Nullable String decidedAt,
            boolean bySilence,
            @Nullable String reasonCode,
            @Nullable String note,
            @Nullable Evidence evidence,
            @Nullable String escalatedAt,
            @Nullable Mark mark) {

        static Submission of(SubmissionRow row) {
            return new Submission(
                    row.id().toString(),
                    row.status().name(),
                    row.assignmentId().toString(),
                    row.taskId().toString(),
                    row.affiliateId().toString(),
                    row.round(),
                    row.contentUrl(),
                    row.submittedAt().toString(),
                    row.dueBy().toString(),
                    Written.time(row.decidedAt()),
                    row.bySilence(),
                    row.reasonCode(),
                    row.note(),
                    Evidence.of(row.seen()),
                    Written.time(row.escalatedAt()),
                    Mark.of(row.mark()));
        }
    }

    /** What was seen of the content. */
    public record Evidence(String checkedAt, boolean live, boolean disclosed, String contentHash) {

        static @Nullable Evidence of(@Nullable CheckRow row) {
            return row == null
                    ? null
                    : new Evidence(
                            row.checkedAt().toString(),
                            row.live(),
                            row.disclosed(),
                            row.contentHash());
        }
    }

    /** Where somebody saw the mark of an advertisement that our look did not find. */
    public record Mark(String note, String at) {

        static @Nullable Mark of(@Nullable MarkRow row) {
            return row == null ? null : new Mark(row.note(), row.at().toString());
        }
    }

    @Inject SubmissionQueries queries;
    @Inject SubmissionReviews reviews;
    @Inject MarkReviews marks;
    @Inject ContentSubmissions content;

    @GET
    public Page<Submission> list(
            @Parameter(schema = @Schema(implementation = SubmissionStatus.class))
                    @QueryParam("status")
                    @Nullable String status,
            @BeanParam ListRequest part) {
        SubmissionFilter filter =
                SubmissionFilter.in(QueryValue.words("status", SubmissionStatus.class, status));
        return Page.of(queries.newest(filter, part.place()), Submission::of);
    }

    @GET
    @Path("{id}")
    public Submission one(@PathParam("id") String id) {
        return Submission.of(queries.submission(SubmissionId.parse(id)));
    }

    @POST
    @Path("{id}/decision")
    @LooksFirst
    @Idempotent
    @APIResponseSchema(Outcome.class)
    public Response decide(@PathParam("id") String id, @Nullable DecideSubmission request) {
        SubmissionId submission = SubmissionId.parse(id);
        DecideSubmission decision =
                request == null ? new DecideSubmission(null, null, null, null) : request;
        return Answers.ok(
                new Outcome(submission.text(), reviews.decide(submission, decision).name()));
    }

    /** Its creator takes it back, until it is decided. */
    @POST
    @Path("{id}/withdrawal")
    @Idempotent
    @APIResponseSchema(Outcome.class)
    public Response withdraw(@PathParam("id") String id) {
        SubmissionId submission = SubmissionId.parse(id);
        return Answers.ok(new Outcome(submission.text(), content.withdraw(submission).name()));
    }

    /** Its creator puts other content in its place, until it is decided: a new submission. */
    @POST
    @Path("{id}/correction")
    @Idempotent
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public Response correct(@PathParam("id") String id, @Nullable SubmitContent request) {
        String corrected = content.correct(SubmissionId.parse(id), request).text();
        return Answers.created(new Created(corrected, SubmissionStatus.SUBMITTED.name()));
    }

    /** A reviewer decides about the mark of an advertisement that our look did not find. */
    @POST
    @Path("{id}/mark")
    @Idempotent
    @APIResponseSchema(Outcome.class)
    public Response mark(@PathParam("id") String id, @Nullable DecideMark request) {
        SubmissionId submission = SubmissionId.parse(id);
        return Answers.ok(new Outcome(submission.text(), marks.decide(submission, request).name()));
    }
}
