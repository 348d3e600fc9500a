package org.creatorconnect.task.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.creatorconnect.channel.query.PlatformQueries;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.TaskStatus;
import org.creatorconnect.task.query.TaskQueries;
import org.creatorconnect.task.service.TaskClosure;
import org.creatorconnect.task.service.TaskDrafting;
import org.creatorconnect.task.service.TaskPublication;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Tasks: finding them, publishing and closing them. */
@RequestScoped
@Path("tasks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TasksResource {

    @Inject TaskQueries queries;
    @Inject PlatformQueries platforms;
    @Inject TaskDrafting drafting;
    @Inject TaskPublication publication;
    @Inject TaskClosure closure;

    @GET
    public Page<TaskItemRepresentation> list(
            @BeanParam TaskListing listing, @BeanParam ListRequest part) {
        return Page.of(
                queries.tasks(listing.filter(platforms), part.place()), TaskItemRepresentation::of);
    }

    @GET
    @Path("{id}")
    public TaskRepresentation one(@PathParam("id") String id) {
        return TaskRepresentation.of(queries.detail(TaskId.parse(id)));
    }

    @PUT
    @Path("{id}")
    public Outcome revise(@PathParam("id") String id, @Nullable NewTask request) {
        TaskId task = TaskId.parse(id);
        drafting.revise(task, () -> request == null ? null : request.command());
        return new Outcome(task.text(), TaskStatus.DRAFT.name());
    }

    @POST
    @Path("{id}/publication")
    @Idempotent
    @APIResponseSchema(Outcome.class)
    public Response publish(@PathParam("id") String id) {
        TaskId task = TaskId.parse(id);
        return Answers.ok(new Outcome(task.text(), publication.publish(task).name()));
    }

    @POST
    @Path("{id}/closure")
    @Idempotent
    @APIResponseSchema(Outcome.class)
    public Response close(@PathParam("id") String id) {
        TaskId task = TaskId.parse(id);
        return Answers.ok(new Outcome(task.text(), closure.close(task).name()));
    }
}
