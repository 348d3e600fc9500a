package org.creatorconnect.commission.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import org.creatorconnect.catalog.MerchantId;
import org.creatorconnect.commission.service.Postback;
import org.creatorconnect.commission.service.Postbacks;
import org.creatorconnect.identity.web.Open;
import org.creatorconnect.tracking.service.ShopAnswer;
import org.creatorconnect.tracking.service.SignedCalls;
import org.creatorconnect.tracking.service.SignedQuery;

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
    @Context UriInfo uri;

    @GET
    @Open
    public Response tell(@PathParam("merchantId") String merchantId) {
        MerchantId merchant = MerchantId.parse(merchantId);
        SignedQuery query = SignedQuery.of(uri.getRequestUri().getRawQuery());
        ShopAnswer answer =
                signed.byQuery(
                        merchant,
                        query,
                        () ->
                                ShopCalls.of(
                                        Response.Status.OK,
                                        OrderView.Taken.of(
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
