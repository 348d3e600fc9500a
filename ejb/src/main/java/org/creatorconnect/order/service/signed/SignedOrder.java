package org.creatorconnect.order.service.signed;

import java.util.function.Function;
import org.creatorconnect.order.OrderAnswer;
import org.creatorconnect.order.service.ToldOrder;
import org.creatorconnect.signedcall.SignedCallKey;
import org.creatorconnect.signedcall.service.AnsweredCall;
import org.creatorconnect.signedcall.service.ShopAnswer;
import org.creatorconnect.signedcall.service.SignedMessage;

/**
 * An order that came in a signed call whose signature fits.
 *
 * @param form how its shop is answered
 */
public record SignedOrder(
        ToldOrder told, SignedMessage message, Function<OrderAnswer, ShopAnswer> form) {

    SignedCallKey call() {
        return new SignedCallKey(told.merchant(), message.id());
    }

    AnsweredCall answered(OrderAnswer answer) {
        return new AnsweredCall(told.merchant(), message, form.apply(answer));
    }
}
