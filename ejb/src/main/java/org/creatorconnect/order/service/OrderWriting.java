package org.creatorconnect.order.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.attribution.Attribution;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.Program;
import org.creatorconnect.order.AttributionCandidate;
import org.creatorconnect.order.Order;
import org.creatorconnect.order.OrderContent;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.order.OrderLine;
import org.creatorconnect.order.OrderLineId;
import org.creatorconnect.order.OrderRepository;
import org.creatorconnect.order.OrderTerms;

/** Writes new orders down with their lines and the verdicts on what brought them. */
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

    /** What a merchant's shop told, under the terms that hold for it; not written down yet. */
    NewOrder prepare(
            MerchantId merchant,
            OrderContent content,
            Optional<Program> program,
            Attribution verdict,
            Instant receivedAt) {
        OrderTerms terms = OrderTerms.of(program);
        Order order =
                new Order(new OrderId(ids.next()), merchant, content, terms, verdict, receivedAt);
        return new NewOrder(
                content,
                program,
                verdict,
                order,
                lines(order, content),
                candidates(order, verdict));
    }

    /** Writes them down. */
    void write(List<NewOrder> prepared) {
        orders.add(
                prepared.stream().map(NewOrder::order).toList(),
                prepared.stream().flatMap(one -> one.lines().stream()).toList(),
                prepared.stream().flatMap(one -> one.candidates().stream()).toList());
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
