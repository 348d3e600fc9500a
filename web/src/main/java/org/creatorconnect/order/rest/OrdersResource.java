package org.creatorconnect.order.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.creatorconnect.foundation.body.BodyLimit;
import org.creatorconnect.foundation.json.JsonBody;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.identity.web.Open;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.service.OwnMerchants;
import org.creatorconnect.order.query.OrderFilter;
import org.creatorconnect.order.query.OrderQueries;
import org.creatorconnect.order.service.GivenEvent;
import org.creatorconnect.order.service.GivenOrder;
import org.creatorconnect.order.service.OrderBatch;
import org.creatorconnect.order.service.OrderEvents;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/**
 * Orders of a merchant's shop. The calls that shops make take a bearer key of the merchant or a
 * signature, so they are open to the gate and judged here.
 */
@RequestScoped
@Path("merchants/{merchantId}/orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrdersResource {

    private static final String SIGNED =
            "instead of a bearer key: one of the three headers of Standard Webhooks 1.0.0";

    @Inject ShopCalls calls;
    @Inject OrderBatch batch;
    @Inject OrderEvents events;
    @Inject OrderQueries queries;
    @Inject OwnMerchants own;
    @Context HttpHeaders headers;
    @Context SecurityContext security;
    @Context UriInfo uri;

    @PathParam("merchantId")
    String merchantId;

    @POST
    @Open
    @BodyLimit(BodyLimit.ORDER)
    @Parameter(name = "webhook-id", in = ParameterIn.HEADER, description = SIGNED)
    @Parameter(name = "webhook-timestamp", in = ParameterIn.HEADER, description = SIGNED)
    @Parameter(name = "webhook-signature", in = ParameterIn.HEADER, description = SIGNED)
    @APIResponseSchema(value = OrderRepresentation.Taken.class, responseCode = "201")
    public Response take(
            @RequestBody(content = @Content(schema = @Schema(implementation = GivenOrder.class)))
                    byte[] body) {
        MerchantId merchant = MerchantId.parse(merchantId);
        return calls.order(
                merchant,
                request(body),
                () -> JsonBody.read(body, GivenOrder.class),
                answer -> ShopCalls.of(Status.CREATED, OrderRepresentation.Taken.of(answer)));
    }

    @POST
    @Path("batch")
    @Open
    @BodyLimit(BodyLimit.BATCH)
    @Consumes({MediaType.APPLICATION_JSON, OrderRows.NDJSON, OrderRows.NDJSON_PLAIN})
    @Parameter(name = "webhook-id", in = ParameterIn.HEADER, description = SIGNED)
    @Parameter(name = "webhook-timestamp", in = ParameterIn.HEADER, description = SIGNED)
    @Parameter(name = "webhook-signature", in = ParameterIn.HEADER, description = SIGNED)
    @APIResponseSchema(OrderRepresentation.Batch.class)
    public Response takeMany(byte[] body) {
        MerchantId merchant = MerchantId.parse(merchantId);
        return calls.answerInParts(
                merchant,
                request(body),
                () ->
                        ShopCalls.of(
                                Status.OK,
                                OrderRepresentation.Batch.of(
                                        batch.take(
                                                merchant,
                                                OrderRows.read(body, headers.getMediaType())))));
    }

    @POST
    @Path("{reference}/events")
    @Open
    @BodyLimit(BodyLimit.ORDER)
    @Parameter(name = "webhook-id", in = ParameterIn.HEADER, description = SIGNED)
    @Parameter(name = "webhook-timestamp", in = ParameterIn.HEADER, description = SIGNED)
    @Parameter(name = "webhook-signature", in = ParameterIn.HEADER, description = SIGNED)
    @APIResponseSchema(value = OrderRepresentation.Told.class, responseCode = "201")
    public Response tell(
            @PathParam("reference") String reference,
            @RequestBody(content = @Content(schema = @Schema(implementation = GivenEvent.class)))
                    byte[] body) {
        MerchantId merchant = MerchantId.parse(merchantId);
        return calls.answer(
                merchant,
                request(body),
                () ->
                        ShopCalls.of(
                                Status.CREATED,
                                OrderRepresentation.Told.of(
                                        events.tell(
                                                merchant,
                                                reference,
                                                JsonBody.read(body, GivenEvent.class)))));
    }

    @GET
    public Page<OrderRepresentation> list(@BeanParam ListRequest page) {
        Place place = page.place();
        MerchantId merchant = MerchantId.parse(merchantId);
        own.requireOwnOrStaff(merchant);
        return Page.of(
                queries.orders(OrderFilter.ofMerchant(merchant.value()), place),
                OrderRepresentation::of);
    }

    @GET
    @Path("{reference}")
    public OrderRepresentation one(@PathParam("reference") String reference) {
        return OrderRepresentation.of(queries.order(MerchantId.parse(merchantId), reference).row());
    }

    @GET
    @Path("{reference}/attribution")
    public OrderRepresentation.Attribution attribution(@PathParam("reference") String reference) {
        return OrderRepresentation.Attribution.of(
                queries.order(MerchantId.parse(merchantId), reference));
    }

    private ShopRequest request(byte[] body) {
        return new ShopRequest(headers, security, uri.getRequestUri().getRawPath(), body);
    }
}
