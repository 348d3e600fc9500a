package org.creatorconnect.commission;

import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;

/**
 * How a commission is shared between a creator and their network: the network gets its share
 * rounded down, the creator the rest, so that nothing is lost between them.
 */
public record NetworkSplit(Money creator, Money network) {

    /**
     * @param share the network's, from the contract in force at the click
     */
    public static NetworkSplit of(Money commission, Rate share) {
        Money network = share.floorOf(commission);
        return new NetworkSplit(commission.minus(network), network);
    }
}
