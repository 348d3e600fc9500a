package org.creatorconnect.order.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.order.OrderStatus;
import org.creatorconnect.order.query.OrderFilter;
import org.creatorconnect.order.query.OrderQueries;
import org.creatorconnect.order.query.OrderRow;
import org.creatorconnect.order.service.OrderAct;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.list.Positions;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.Choices;
import org.creatorconnect.portal.view.CurrentUser;

/** Orders: a merchant's own, or all for the staff. */
@Named("orderListView")
@RequestScoped
public class OrderListView extends ListView<OrderRow> {

    private final OrderQueries queries;
    private final Choices choices;
    private final Text text;
    private final CurrentUser user;
    private final InstantSource clock;

    protected OrderListView() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public OrderListView(
            OrderQueries queries,
            ListState list,
            Choices choices,
            Text text,
            CurrentUser user,
            InstantSource clock) {
        super(list);
        this.queries = queries;
        this.choices = choices;
        this.text = text;
        this.user = user;
        this.clock = clock;
    }

    @Override
    protected Part<OrderRow> read(Place place) {
        return queries.orders(filter(list(), clock), place);
    }

    @Override
    protected Total count() {
        return queries.total(filter(list(), clock));
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

    /** Which orders are approved by the shop's silence, and how soon. */
    public List<Choice> getReports() {
        return Stream.of("3", "14", "180")
                .map(days -> new Choice(days, text.word("orders.due." + days)))
                .toList();
    }

    /** What the reader can do with several at once. */
    public List<OrderAct> getActs() {
        return List.of(OrderAct.values());
    }

    static OrderFilter filter(ListState list, InstantSource clock) {
        return new OrderFilter(
                list.filters("status", OrderStatus.class),
                Positions.id(list.filter("merchant")),
                list.filter("matched").map(Boolean::valueOf).orElse(null),
                list.period("ordered"),
                list.filter("due")
                        .filter(days -> days.matches("\\d{1,3}"))
                        .map(days -> clock.instant().plus(Duration.ofDays(Long.parseLong(days))))
                        .orElse(null),
                list.search().orElse(""));
    }
}
