package org.creatorconnect.commission.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.commission.query.OrderFilter;
import org.creatorconnect.commission.query.OrderQueries;
import org.creatorconnect.commission.query.OrderRow;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.Choices;
import org.creatorconnect.portal.view.CurrentUser;
import org.creatorconnect.portal.view.ListState;
import org.creatorconnect.portal.view.Positions;
import org.creatorconnect.portal.view.Slice;
import org.creatorconnect.portal.view.Text;
import org.creatorconnect.tracking.OrderStatus;
import org.jspecify.annotations.Nullable;

/** Orders: a merchant's own, or all for the staff. */
@Named("orderListView")
@RequestScoped
public class OrderListView {

    private final OrderQueries queries;
    private final ListState list;
    private final Choices choices;
    private final Text text;
    private final CurrentUser user;
    private @Nullable Slice<OrderRow> slice;

    protected OrderListView() {
        this(null, null, null, null, null);
    }

    @Inject
    public OrderListView(
            OrderQueries queries, ListState list, Choices choices, Text text, CurrentUser user) {
        this.queries = queries;
        this.list = list;
        this.choices = choices;
        this.text = text;
        this.user = user;
    }

    /** The orders of this page, newest first. */
    public Slice<OrderRow> getSlice() {
        if (slice == null) {
            List<OrderRow> rows =
                    queries.orders(filter(list), Positions.id(list.cursor()), list.limit() + 1);
            slice = Slice.of(rows, list.limit(), OrderRow::id);
        }
        return slice;
    }

    public List<Choice> getStates() {
        return choices.states("order", OrderStatus.class);
    }

    /** Whether somebody earned the order. */
    public List<Choice> getMatches() {
        return List.of(
                new Choice("true", text.word("orders.matched")),
                new Choice("false", text.word("orders.unmatched")));
    }

    /** Whether the reader is the merchant. */
    public boolean isOwn() {
        return "merchant".equals(user.getRole());
    }

    static OrderFilter filter(ListState list) {
        return new OrderFilter(
                list.filter("status", OrderStatus.class).orElse(null),
                Positions.id(list.filter("merchant")),
                list.filter("matched").map(Boolean::valueOf).orElse(null),
                list.search().orElse(""));
    }
}
