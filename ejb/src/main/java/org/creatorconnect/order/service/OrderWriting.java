package org.creatorconnect.order.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.creatorconnect.attribution.Attribution;
import org.creatorconnect.foundation.service.NewFacts;
import org.creatorconnect.order.AttributionCandidate;
import org.creatorconnect.order.Order;
import org.creatorconnect.order.OrderContent;
import org.creatorconnect.order.OrderLine;
import org.creatorconnect.order.OrderLineId;
import org.creatorconnect.order.OrderRepository;

/** Writes a new order down with its lines and the verdict on what brought it. */
@ApplicationScoped
public class OrderWriting {

    private final OrderRepository orders;
    private final NewFacts facts;

    protected OrderWriting() {
        this(null, null);
    }

    @Inject
    public OrderWriting(OrderRepository orders, NewFacts facts) {
        this.orders = orders;
        this.facts = facts;
    }

    /**
     * @return the lines in their order
     */
    public List<OrderLine> write(Order order, OrderContent content, Attribution verdict) {
        List<OrderLine> lines = new ArrayList<>();
        for (int i = 0; i < content.lines().size(); i++) {
            lines.add(
                    new OrderLine(
                            new OrderLineId(facts.id()),
                            order.id(),
                            i + 1,
                            content.lines().get(i)));
        }
        List<AttributionCandidate> candidates = new ArrayList<>();
        for (int i = 0; i < verdict.candidates().size(); i++) {
            candidates.add(
                    new AttributionCandidate(
                            facts.id(), order.id(), i + 1, verdict.candidates().get(i)));
        }
        orders.add(order, lines, candidates);
        return lines;
    }
}
