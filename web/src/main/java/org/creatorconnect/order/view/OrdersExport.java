package org.creatorconnect.order.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.link.view.LinkLabels;
import org.creatorconnect.order.query.OrderQueries;
import org.creatorconnect.order.query.OrderRow;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;

/** The list of orders as a file. */
@ApplicationScoped
public class OrdersExport extends Exportable<OrderRow> {

    private static final Columns<OrderRow> COLUMNS =
            new Columns<OrderRow>()
                    .text("id", OrderRow::id)
                    .text("merchant", OrderRow::merchantName)
                    .text("order", OrderRow::reference)
                    .state("order", OrderRow::status)
                    .currency(OrderRow::paid)
                    .amount("paid", OrderRow::paid)
                    .amount("refunded", OrderRow::refunded)
                    .amount("cost", OrderRow::cost)
                    .constant("outcome", "orders.outcome.", OrderRow::outcome)
                    .text("affiliate", OrderRow::affiliateName)
                    .time("ordered", OrderRow::orderedAt)
                    .time("received", OrderRow::receivedAt)
                    .time("completed", OrderRow::completedAt)
                    .time("approves", OrderRow::validatesAt)
                    .time("approved", OrderRow::validatedAt)
                    .text("labels", row -> LinkLabels.of(row.subIds()));

    private final OrderQueries queries;
    private final InstantSource clock;

    protected OrdersExport() {
        this(null, null);
    }

    @Inject
    public OrdersExport(OrderQueries queries, InstantSource clock) {
        super("/orders/list", "orders", COLUMNS);
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public Part<OrderRow> rows(ListState state, String position, int limit) {
        return queries.orders(OrderListView.filter(state, clock), state.place(position, limit));
    }
}
