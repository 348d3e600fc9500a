package org.creatorconnect.application.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.creatorconnect.application.ApplicationStatus;
import org.creatorconnect.application.TaskApplicationId;
import org.creatorconnect.application.service.AgencyApplications;
import org.creatorconnect.application.service.ApplyForTask;
import org.creatorconnect.application.service.TaskApplications;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.Created;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.task.TaskId;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Applying for a task: for oneself, or as an agency for a creator of its roster, who confirms. */
@RequestScoped
@Path("tasks/{id}/applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApplyingResource {

    @Inject TaskApplications own;
    @Inject AgencyApplications agency;

    @POST
    @Idempotent
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public Response apply(@PathParam("id") String id, @Nullable ApplyForTask request) {
        TaskId task = TaskId.parse(id);
        Optional<AffiliateId> creator =
                Optional.ofNullable(request)
                        .map(ApplyForTask::affiliateId)
                        .map(AffiliateId::parse)
                        .filter(named -> !own.isCaller(named));
        return creator.isEmpty()
                ? made(own.apply(task, request), ApplicationStatus.APPLIED)
                : made(
                        agency.apply(task, creator.get(), request),
                        ApplicationStatus.AWAITING_CREATOR);
    }

    private static Response made(TaskApplicationId id, ApplicationStatus status) {
        return Answers.created(new Created(id.text(), status.name()));
    }
}
