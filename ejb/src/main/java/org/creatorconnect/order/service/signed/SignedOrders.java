package org.creatorconnect.order.service.signed;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.order.OrderAnswer;
import org.creatorconnect.order.service.GivenOrder;
import org.creatorconnect.order.service.OrderCheck;
import org.creatorconnect.order.service.OrderIntake;
import org.creatorconnect.order.service.ToldOrder;
import org.creatorconnect.refusal.ReferenceConflict;
import org.creatorconnect.refusal.Refusal;
import org.creatorconnect.signedcall.SignatureInvalid;
import org.creatorconnect.signedcall.service.ShopAnswer;
import org.creatorconnect.signedcall.service.ShopSignatures;
import org.creatorconnect.signedcall.service.SignedCalls;
import org.creatorconnect.signedcall.service.SignedMessage;

/**
 * Takes single orders in that come in signed calls. Those that come at the same moment share one
 * transaction; whatever is not plainly new and good is taken alone, and refused there.
 */
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignedOrders {

    private final ShopSignatures signatures;
    private final SignedCalls calls;
    private final OrderCheck reading;
    private final OrdersInHand inHand;
    private final OrderIntake intake;

    protected SignedOrders() {
        this(null, null, null, null, null);
    }

    @Inject
    public SignedOrders(
            ShopSignatures signatures,
            SignedCalls calls,
            OrderCheck reading,
            OrdersInHand inHand,
            OrderIntake intake) {
        this.signatures = signatures;
        this.calls = calls;
        this.reading = reading;
        this.inHand = inHand;
        this.intake = intake;
    }

    /**
     * Takes the order in, or answers as the first time when the message's id came before.
     *
     * @param given reads the order; refuses when it cannot be read
     * @param form how the shop is answered
     * @throws SignatureInvalid before anything is looked at
     * @throws ReferenceConflict when the id came before with another message, or the order's
     *     reference with other content
     * @throws Refusal when the order cannot be read, or makes no sense
     */
    public ShopAnswer take(
            MerchantId merchant,
            SignedMessage message,
            Supplier<GivenOrder> given,
            Function<OrderAnswer, ShopAnswer> form) {
        signatures.require(merchant, message);
        return told(merchant, given)
                .flatMap(told -> inHand.take(new SignedOrder(told, message, form)))
                .orElseGet(
                        () ->
                                calls.once(
                                        merchant,
                                        message,
                                        () -> form.apply(intake.take(merchant, given.get()))));
    }

    private Optional<ToldOrder> told(MerchantId merchant, Supplier<GivenOrder> given) {
        try {
            return Optional.of(new ToldOrder(merchant, reading.read(given.get())));
        } catch (Refusal saidWhenTakenAlone) {
            return Optional.empty();
        }
    }
}
