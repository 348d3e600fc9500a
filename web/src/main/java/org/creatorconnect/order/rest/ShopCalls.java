package org.creatorconnect.order.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;
import org.creatorconnect.foundation.json.JsonForm;
import org.creatorconnect.identity.web.Unauthenticated;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.order.OrderAnswer;
import org.creatorconnect.order.service.GivenOrder;
import org.creatorconnect.order.service.OrderIntake;
import org.creatorconnect.order.service.signed.SignedOrders;
import org.creatorconnect.signedcall.service.ShopAnswer;
import org.creatorconnect.signedcall.service.SignedCalls;
import org.creatorconnect.signedcall.service.SignedMessage;

/**
 * The two ways in which a shop proves who it is: a signature over the call, or the bearer key of an
 * account of its merchant. A call that carries a signature is judged by it.
 */
@RequestScoped
public class ShopCalls {

    private static final Jsonb JSONB = JsonbBuilder.create(JsonForm.strict());

    @Inject SignedCalls signed;
    @Inject SignedOrders signedOrders;
    @Inject OrderIntake intake;

    /** Does the work once the caller is known, as the merchant or by its signature. */
    public Response answer(MerchantId merchant, ShopRequest request, Supplier<ShopAnswer> work) {
        return response(
                request.isSigned()
                        ? signed.once(merchant, message(request), work)
                        : byBearer(request, work));
    }

    /** As {@link #answer}, for work in many transactions that may take long. */
    public Response answerInParts(
            MerchantId merchant, ShopRequest request, Supplier<ShopAnswer> work) {
        return response(
                request.isSigned()
                        ? signed.onceInParts(merchant, message(request), work)
                        : byBearer(request, work));
    }

    /**
     * As {@link #answer}, for a single order.
     *
     * @param form how the shop is answered
     */
    public Response order(
            MerchantId merchant,
            ShopRequest request,
            Supplier<GivenOrder> given,
            Function<OrderAnswer, ShopAnswer> form) {
        return response(
                request.isSigned()
                        ? signedOrders.take(merchant, message(request), given, form)
                        : byBearer(request, () -> form.apply(intake.take(merchant, given.get()))));
    }

    private static Response response(ShopAnswer answer) {
        return Response.status(answer.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(answer.body())
                .build();
    }

    /** An answer of the given status with a representation as its body. */
    static ShopAnswer of(Response.Status status, Object representation) {
        return new ShopAnswer(status.getStatusCode(), JSONB.toJson(representation));
    }

    private static ShopAnswer byBearer(ShopRequest request, Supplier<ShopAnswer> work) {
        if (request.security().getUserPrincipal() == null) {
            throw new Unauthenticated();
        }
        return work.get();
    }

    private static SignedMessage message(ShopRequest request) {
        return new SignedMessage(
                request.header(ShopRequest.ID),
                request.header(ShopRequest.TIMESTAMP),
                request.header(ShopRequest.SIGNATURE),
                request.path(),
                request.body());
    }
}
