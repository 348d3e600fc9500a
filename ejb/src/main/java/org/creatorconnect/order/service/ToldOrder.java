package org.creatorconnect.order.service;

import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.order.OrderContent;
import org.creatorconnect.order.OrderKey;

/** An order and whose shop told it. */
public record ToldOrder(MerchantId merchant, OrderContent content) {

    OrderKey key() {
        return new OrderKey(merchant, content.reference());
    }
}
