package org.creatorconnect.order.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.order.query.OrderFilter;
import org.creatorconnect.order.query.OrderQueries;
import org.creatorconnect.order.query.OrderRow;
import org.creatorconnect.portal.list.Findable;
import org.creatorconnect.portal.list.Found;

/** Orders, found by their reference or by the creator who earned them. */
@ApplicationScoped
public class OrdersFound extends Findable<OrderRow> {

    private final OrderQueries queries;

    protected OrdersFound() {
        this(null);
    }

    @Inject
    public OrdersFound(OrderQueries queries) {
        super("/orders/list", "orders", "shopping-cart");
        this.queries = queries;
    }

    @Override
    protected Part<OrderRow> rows(String text, Place start) {
        OrderFilter filter = new OrderFilter(Set.of(), null, null, Period.ALWAYS, null, text);
        return queries.orders(filter, start.in("order", false));
    }

    @Override
    protected Found found(OrderRow row) {
        return new Found(
                row.reference(),
                row.merchantName(),
                "order",
                row.status(),
                page("/orders/detail.xhtml", row.id()));
    }
}
