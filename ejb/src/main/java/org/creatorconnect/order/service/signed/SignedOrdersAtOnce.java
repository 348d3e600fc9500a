package org.creatorconnect.order.service.signed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorconnect.identity.Role;
import org.creatorconnect.order.service.OrderIntake;
import org.creatorconnect.signedcall.SignedCallKey;
import org.creatorconnect.signedcall.service.AnsweredCall;
import org.creatorconnect.signedcall.service.KeptCalls;
import org.creatorconnect.signedcall.service.ShopAnswer;

/**
 * Takes orders of several signed calls in and keeps their answers, in one transaction, with as few
 * statements as for one. Calls that were answered before, and orders that are refused, are left to
 * be looked at one by one.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignedOrdersAtOnce {

    private final OrderIntake intake;
    private final KeptCalls calls;

    protected SignedOrdersAtOnce() {
        this(null, null);
    }

    @Inject
    public SignedOrdersAtOnce(OrderIntake intake, KeptCalls calls) {
        this.intake = intake;
        this.calls = calls;
    }

    /**
     * @return of each, in their order, what its shop is answered; nothing of those that are left
     * @throws RuntimeException when one of them can be kept by nobody; then all are left
     */
    public List<Optional<ShopAnswer>> take(List<SignedOrder> all) {
        Map<SignedCallKey, SignedOrder> fresh = new LinkedHashMap<>();
        all.forEach(one -> fresh.putIfAbsent(one.call(), one));
        fresh.keySet().removeAll(calls.known(fresh.keySet()));
        Map<SignedCallKey, AnsweredCall> answered = fresh.isEmpty() ? Map.of() : answered(fresh);
        if (!answered.isEmpty()) {
            calls.keepAll(List.copyOf(answered.values()));
        }
        return all.stream()
                .map(
                        one ->
                                Optional.of(one.call())
                                        .filter(call -> fresh.get(call) == one)
                                        .map(answered::get)
                                        .map(AnsweredCall::answer))
                .toList();
    }

    private Map<SignedCallKey, AnsweredCall> answered(Map<SignedCallKey, SignedOrder> fresh) {
        List<SignedOrder> orders = List.copyOf(fresh.values());
        List<OrderIntake.Outcome> outcomes =
                intake.takeProved(orders.stream().map(SignedOrder::told).toList());
        Map<SignedCallKey, AnsweredCall> answered = new LinkedHashMap<>();
        for (int i = 0; i < orders.size(); i++) {
            SignedOrder order = orders.get(i);
            Optional.ofNullable(outcomes.get(i).answer())
                    .ifPresent(one -> answered.put(order.call(), order.answered(one)));
        }
        return answered;
    }
}
