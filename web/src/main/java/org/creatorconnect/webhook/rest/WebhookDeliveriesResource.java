package org.creatorconnect.webhook.rest;

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
import java.util.Set;
import org.creatorconnect.foundation.problem.Status;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.Created;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.foundation.rest.QueryValue;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.webhook.WebhookDeliveryId;
import org.creatorconnect.webhook.WebhookDeliveryStatus;
import org.creatorconnect.webhook.WebhookId;
import org.creatorconnect.webhook.query.WebhookDeliveryFilter;
import org.creatorconnect.webhook.query.WebhookDeliveryQueries;
import org.creatorconnect.webhook.query.WebhookQueries;
import org.creatorconnect.webhook.rest.WebhookRepresentation.Delivery;
import org.creatorconnect.webhook.service.WebhookDeliveries;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** What was sent to a webhook, sending it once more, and trying a webhook out. */
@RequestScoped
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class WebhookDeliveriesResource {

    @Inject WebhookDeliveries deliveries;
    @Inject WebhookDeliveryQueries queries;
    @Inject WebhookQueries webhooks;

    @GET
    @Path("webhooks/{id}/deliveries")
    public Page<Delivery> list(
            @PathParam("id") String id,
            @Parameter(schema = @Schema(implementation = WebhookDeliveryStatus.class))
                    @QueryParam("status")
                    @Nullable String status,
            @BeanParam ListRequest page) {
        Place place = page.place();
        Set<WebhookDeliveryStatus> states =
                QueryValue.words("status", WebhookDeliveryStatus.class, status);
        WebhookDeliveryFilter filter =
                WebhookDeliveryFilter.of(webhooks.webhook(WebhookId.parse(id)).id(), states);
        return Page.of(queries.deliveries(filter, place), Delivery::of);
    }

    @POST
    @Idempotent
    @Path("webhooks/{id}/test")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public Response test(@PathParam("id") String id) {
        return Answers.created(
                new Created(
                        deliveries.test(WebhookId.parse(id)).text(),
                        WebhookDeliveryStatus.WAITING.name()));
    }

    @POST
    @Idempotent
    @Path("webhook-deliveries/{id}/replay")
    @APIResponseSchema(Status.class)
    public Response replay(@PathParam("id") String id) {
        return Answers.ok(new Status(deliveries.replay(WebhookDeliveryId.parse(id)).name()));
    }
}
