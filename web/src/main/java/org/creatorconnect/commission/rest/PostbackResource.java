package org.creatorconnect.commission.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
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
import org.jspecify.annotations.Nullable;

/**
 * Orders told as trackers do it: one signed address. The last parameter is {@code sig}, the
 * HMAC-SHA256 in hexadecimal of all that stands before it in the query; {@code ts} is the time in
 * seconds.
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
        ShopAnswer answer =
                signed.byQuery(
                        merchant,
                        query(),
                        () ->
                                ShopCalls.of(
                                        Response.Status.OK,
                                        OrderView.Taken.of(postbacks.tell(merchant, postback()))));
        return Response.ok(answer.body()).build();
    }

    private SignedQuery query() {
        String raw = uri.getRequestUri().getRawQuery();
        String query = raw == null ? "" : raw;
        int end = query.lastIndexOf("&sig=");
        return new SignedQuery(
                end < 0 ? "" : query.substring(0, end), first("ts"), end < 0 ? null : first("sig"));
    }

    private Postback postback() {
        return new Postback(
                first("click_id", "cid", "transaction_id"),
                first("order_id", "txid"),
                first("amount"),
                first("currency"),
                first("status"),
                first("coupon"),
                Arrays.asList(
                        first("sub1"), first("sub2"), first("sub3"), first("sub4"), first("sub5")),
                first("ts"));
    }

    /** The first of these parameters that says something. */
    private @Nullable String first(String... names) {
        MultivaluedMap<String, String> given = uri.getQueryParameters();
        for (String name : names) {
            String value = given.getFirst(name);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }
}
