package org.creatorconnect.order.service.signed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creatorconnect.foundation.service.Together;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.signedcall.service.ShopAnswer;

/**
 * Lets the single orders that shops send at the same moment share one transaction. A merchant's
 * orders always meet at the same desk, so that two transactions seldom wait for its accounts.
 */
@ApplicationScoped
public class OrdersInHand {

    /** So that nobody's answer waits for a long transaction. */
    private static final int MOST = 100;

    private final List<Together<SignedOrder, ShopAnswer>> desks;

    protected OrdersInHand() {
        this(null);
    }

    @Inject
    public OrdersInHand(SignedOrdersAtOnce atOnce) {
        desks =
                Stream.generate(() -> desk(atOnce))
                        .limit(Math.max(1, Runtime.getRuntime().availableProcessors() / 2))
                        .toList();
    }

    /**
     * Returns when the order and its answer are committed.
     *
     * @return what its shop is answered; empty when it is as it was, and has to be taken alone
     */
    Optional<ShopAnswer> take(SignedOrder order) {
        return desk(order.told().merchant()).act(order);
    }

    private static Together<SignedOrder, ShopAnswer> desk(SignedOrdersAtOnce atOnce) {
        return new Together<>("orders", MOST, all -> atOnce.take(all));
    }

    private Together<SignedOrder, ShopAnswer> desk(MerchantId merchant) {
        return desks.get(Math.floorMod(merchant.value().hashCode(), desks.size()));
    }
}
