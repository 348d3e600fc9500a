package org.creatorconnect.order.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.link.view.LinkLabels;
import org.creatorconnect.order.query.OrderQueries;
import org.creatorconnect.order.query.OrderRow;
import org.creatorconnect.portal.list.CsvDownload;
import org.creatorconnect.portal.list.ListState;
import org.jspecify.annotations.Nullable;

/** The list of orders as a file. */
@WebServlet("/orders/list.csv")
public class OrdersDownload extends CsvDownload<OrderRow> {

    private static final long serialVersionUID = 1L;

    @Inject transient OrderQueries queries;
    @Inject transient ListState list;
    @Inject transient InstantSource clock;

    @Override
    protected String name() {
        return "orders";
    }

    @Override
    protected List<String> heads() {
        return List.of(
                "id",
                "merchant",
                "order",
                "state",
                "currency",
                "paid",
                "refunded",
                "cost",
                "outcome",
                "affiliate",
                "ordered",
                "received",
                "completed",
                "approves without report",
                "approved without report",
                "labels");
    }

    @Override
    protected List<OrderRow> rows(@Nullable UUID position, int limit) {
        return queries.orders(
                        OrderListView.filter(list, clock),
                        Place.after(position == null ? "" : "." + position, limit))
                .rows();
    }

    @Override
    protected Function<OrderRow, UUID> position() {
        return OrderRow::id;
    }

    @Override
    protected List<@Nullable Object> cells(OrderRow row) {
        return Arrays.asList(
                row.id(),
                row.merchantName(),
                row.reference(),
                row.status(),
                row.paid().currency().getCurrencyCode(),
                row.paid().decimal(),
                row.refunded().decimal(),
                row.cost().decimal(),
                row.outcome(),
                row.affiliateName(),
                row.orderedAt(),
                row.receivedAt(),
                row.completedAt(),
                row.validatesAt(),
                row.validatedAt(),
                LinkLabels.of(row.subIds()));
    }
}
