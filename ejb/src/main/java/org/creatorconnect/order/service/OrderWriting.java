package org.creatorconnect.order.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.creatorconnect.attribution.Attribution;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.order.AttributionCandidate;
import org.creatorconnect.order.Order;
import org.creatorconnect.order.OrderContent;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.order.OrderLine;
import org.creatorconnect.order.OrderLineId;
import org.creatorconnect.order.OrderRepository;
import org.creatorconnect.order.OrderTerms;

/** Writes a new order down with its lines and the verdict on what brought it. */
@ApplicationScoped
public class OrderWriting {

    private final OrderRepository orders;
    private final IdSource ids;

    protected OrderWriting() {
        this(null, null);
    }

    @Inject
    public OrderWriting(OrderRepository orders, IdSource ids) {
        this.orders = orders;
        this.ids = ids;
    }

    /** A new order as it was written down, with its lines in their order. */
    public record Written(Order order, List<OrderLine> lines) {}

    /** Writes down what a merchant's shop told, under the terms that hold for it. */
    public Written write(
            MerchantId merchant,
            OrderContent content,
            OrderTerms terms,
            Attribution verdict,
            Instant receivedAt) {
        Order order =
                new Order(new OrderId(ids.next()), merchant, content, terms, verdict, receivedAt);
        List<OrderLine> lines = lines(order, content);
        orders.add(order, lines, candidates(order, verdict));
        return new Written(order, lines);
    }

    private List<OrderLine> lines(Order order, OrderContent content) {
        List<OrderLine> lines = new ArrayList<>();
        for (int i = 0; i < content.lines().size(); i++) {
            OrderLineId id = new OrderLineId(ids.next());
            lines.add(new OrderLine(id, order.id(), i + 1, content.lines().get(i)));
        }
        return lines;
    }

    private List<AttributionCandidate> candidates(Order order, Attribution verdict) {
        List<AttributionCandidate> candidates = new ArrayList<>();
        for (int i = 0; i < verdict.candidates().size(); i++) {
            candidates.add(
                    new AttributionCandidate(
                            ids.next(), order.id(), i + 1, verdict.candidates().get(i)));
        }
        return candidates;
    }
}
