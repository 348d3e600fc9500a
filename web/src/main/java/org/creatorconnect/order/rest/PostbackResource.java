package org.creatorconnect.order.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.creatorconnect.foundation.web.SentQuery;
import org.creatorconnect.identity.web.Open;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.order.service.Postback;
import org.creatorconnect.order.service.Postbacks;
import org.creatorconnect.signedcall.service.ShopAnswer;
import org.creatorconnect.signedcall.service.SignedCalls;
import org.creatorconnect.signedcall.service.SignedQuery;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/**
 * Orders told as trackers do it: one signed address. The last parameter is {@code sig}, the
 * HMAC-SHA256 in hexadecimal of all that stands before it in the query, and only that is read;
 * {@code ts} is the time in seconds.
 */
@RequestScoped
@Path("s2s/{merchantId}")
@Produces(MediaType.APPLICATION_JSON)
public class PostbackResource {

    @Inject SignedCalls signed;
    @Inject Postbacks postbacks;

    @GET
    @Open
    @Parameter(name = "click_id", in = ParameterIn.QUERY, description = "the click id")
    @Parameter(name = "cid", in = ParameterIn.QUERY, description = "the same as click_id")
    @Parameter(
            name = "transaction_id",
            in = ParameterIn.QUERY,
            description = "the same as click_id")
    @Parameter(
            name = "order_id",
            in = ParameterIn.QUERY,
            description = "names the order once and for all; it or txid is required")
    @Parameter(name = "txid", in = ParameterIn.QUERY, description = "the same as order_id")
    @Parameter(
            name = "amount",
            in = ParameterIn.QUERY,
            description = "what was paid without tax and shipping, such as 86.70")
    @Parameter(name = "currency", in = ParameterIn.QUERY, description = "ISO 4217")
    @Parameter(name = "status", in = ParameterIn.QUERY, description = "what became of the order")
    @Parameter(name = "coupon", in = ParameterIn.QUERY, description = "the code that was used")
    @Parameter(name = "sub1", in = ParameterIn.QUERY, description = "kept with the order")
    @Parameter(name = "sub2", in = ParameterIn.QUERY, description = "kept with the order")
    @Parameter(name = "sub3", in = ParameterIn.QUERY, description = "kept with the order")
    @Parameter(name = "sub4", in = ParameterIn.QUERY, description = "kept with the order")
    @Parameter(name = "sub5", in = ParameterIn.QUERY, description = "kept with the order")
    @Parameter(
            name = "ts",
            in = ParameterIn.QUERY,
            required = true,
            description = "seconds since 1970, at most 300 from now")
    @Parameter(
            name = "sig",
            in = ParameterIn.QUERY,
            required = true,
            description = "the last parameter: hexadecimal HMAC-SHA256 of the query before &sig=")
    @APIResponseSchema(OrderRepresentation.Taken.class)
    public Response tell(@PathParam("merchantId") String merchantId) {
        MerchantId merchant = MerchantId.parse(merchantId);
        SignedQuery query = SignedQuery.of(SentQuery.get());
        ShopAnswer answer =
                signed.byQuery(
                        merchant,
                        query,
                        () ->
                                ShopCalls.of(
                                        Response.Status.OK,
                                        OrderRepresentation.Taken.of(
                                                postbacks.tell(merchant, postback(query)))));
        return Response.ok(answer.body()).build();
    }

    private static Postback postback(SignedQuery query) {
        return new Postback(
                query.first("click_id", "cid", "transaction_id"),
                query.first("order_id", "txid"),
                query.first("amount"),
                query.first("currency"),
                query.first("status"),
                query.first("coupon"),
                Arrays.asList(
                        query.first("sub1"),
                        query.first("sub2"),
                        query.first("sub3"),
                        query.first("sub4"),
                        query.first("sub5")),
                query.timestamp());
    }
}
