package org.creatorconnect.order.service;

import java.util.List;
import java.util.Optional;
import org.creatorconnect.attribution.Attribution;
import org.creatorconnect.commission.Commission;
import org.creatorconnect.commission.service.AttributedOrder;
import org.creatorconnect.merchant.Program;
import org.creatorconnect.order.AttributionCandidate;
import org.creatorconnect.order.Order;
import org.creatorconnect.order.OrderAnswer;
import org.creatorconnect.order.OrderContent;
import org.creatorconnect.order.OrderKey;
import org.creatorconnect.order.OrderLine;

/**
 * An order that was not known before, with all that is written down of it.
 *
 * @param program the terms that it falls under; empty for a merchant that had none yet
 * @param lines in their order
 */
record NewOrder(
        OrderContent content,
        Optional<Program> program,
        Attribution attribution,
        Order order,
        List<OrderLine> lines,
        List<AttributionCandidate> candidates) {

    /** For what earns commissions; nothing earns without terms. */
    Optional<AttributedOrder> attributed() {
        return program.map(terms -> new AttributedOrder(order, lines, attribution, terms));
    }

    OrderKey key() {
        return new OrderKey(order.merchantId(), content.reference());
    }

    OrderAnswer answer(List<Commission> made) {
        return new OrderAnswer(
                order.id(),
                content.fingerprint(),
                made.stream().map(one -> one.id().value()).toList());
    }
}
