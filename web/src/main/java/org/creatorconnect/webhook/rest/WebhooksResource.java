package org.creatorconnect.webhook.rest;

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
import org.creatorconnect.foundation.problem.Status;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.webhook.WebhookId;
import org.creatorconnect.webhook.WebhookStatus;
import org.creatorconnect.webhook.query.WebhookQueries;
import org.creatorconnect.webhook.query.WebhookRow;
import org.creatorconnect.webhook.rest.WebhookRepresentation.Made;
import org.creatorconnect.webhook.rest.WebhookRepresentation.Secret;
import org.creatorconnect.webhook.rest.WebhookRepresentation.Webhook;
import org.creatorconnect.webhook.service.GivenWebhook;
import org.creatorconnect.webhook.service.IssuedSecret;
import org.creatorconnect.webhook.service.Webhooks;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Merchants, agencies and creators keep where they are told of events. */
@RequestScoped
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class WebhooksResource {

    @Inject Webhooks webhooks;
    @Inject WebhookQueries queries;

    @POST
    @Idempotent
    @Path("webhooks")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Made.class, responseCode = "201")
    public Response add(@Nullable GivenWebhook given) {
        IssuedSecret issued = webhooks.add(given);
        return Answers.created(Made.of(queries.webhook(issued.webhook()), issued.secret()));
    }

    @GET
    @Path("webhooks")
    public Page<Webhook> list(@BeanParam ListRequest page) {
        return Page.of(queries.webhooks(page.place()), Webhook::of);
    }

    @GET
    @Path("webhooks/{id}")
    public Webhook one(@PathParam("id") String id) {
        return Webhook.of(queries.webhook(WebhookId.parse(id)));
    }

    /** What is left out stays. */
    @PUT
    @Path("webhooks/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Webhook change(@PathParam("id") String id, @Nullable GivenWebhook given) {
        webhooks.change(WebhookId.parse(id), given);
        return one(id);
    }

    @POST
    @Idempotent
    @Path("webhooks/{id}/pause")
    @APIResponseSchema(Status.class)
    public Response pause(@PathParam("id") String id) {
        return answer(webhooks.pause(WebhookId.parse(id)));
    }

    @POST
    @Idempotent
    @Path("webhooks/{id}/resumption")
    @APIResponseSchema(Status.class)
    public Response resume(@PathParam("id") String id) {
        return answer(webhooks.resume(WebhookId.parse(id)));
    }

    @POST
    @Idempotent
    @Path("webhooks/{id}/end")
    @APIResponseSchema(Status.class)
    public Response end(@PathParam("id") String id) {
        return answer(webhooks.end(WebhookId.parse(id)));
    }

    @POST
    @Idempotent
    @Path("webhooks/{id}/secret")
    @APIResponseSchema(value = Secret.class, responseCode = "201")
    public Response rotate(@PathParam("id") String id) {
        IssuedSecret issued = webhooks.rotate(WebhookId.parse(id));
        WebhookRow row = queries.webhook(issued.webhook());
        return Answers.created(new Secret(row.id(), row.status().name(), issued.secret()));
    }

    private static Response answer(WebhookStatus status) {
        return Answers.ok(new Status(status.name()));
    }
}
