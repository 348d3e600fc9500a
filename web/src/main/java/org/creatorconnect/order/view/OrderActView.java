package org.creatorconnect.order.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.service.AtOnce;
import org.creatorconnect.identity.TypedId;
import org.creatorconnect.money.Money;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.order.OrderStatus;
import org.creatorconnect.order.query.OrderQueries;
import org.creatorconnect.order.query.OrderRow;
import org.creatorconnect.order.service.OrderAct;
import org.creatorconnect.order.service.OrdersAtOnce;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Sums;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.portal.view.CurrentUser;
import org.creatorconnect.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/** One act on the chosen orders: what it changes, and afterwards what became of each. */
@Named("orderActView")
@RequestScoped
public class OrderActView {

    private final Address address;
    private final OrderQueries queries;
    private final OrdersAtOnce atOnce;
    private final OutcomeWords words;
    private final CurrentUser user;
    private final Notices notices;
    private @Nullable List<OrderRow> rows;
    private @Nullable List<AtOnce.Reached<OrderStatus>> outcomes;

    protected OrderActView() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public OrderActView(
            Address address,
            OrderQueries queries,
            OrdersAtOnce atOnce,
            OutcomeWords words,
            CurrentUser user,
            Notices notices) {
        this.address = address;
        this.queries = queries;
        this.atOnce = atOnce;
        this.words = words;
        this.user = user;
        this.notices = notices;
    }

    /**
     * The act that the address names.
     *
     * @throws NotFound when it names none, or is not a merchant's to do
     */
    public OrderAct getAct() {
        return Arrays.stream(OrderAct.values())
                .filter(act -> user.has("merchant"))
                .filter(act -> address.value("act").filter(act.name()::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new NotFound("act"));
    }

    /** The chosen orders, newest first; those of others are left out. */
    public List<OrderRow> getRows() {
        if (rows == null) {
            List<UUID> chosen =
                    address.values("order").stream()
                            .map(id -> TypedId.parse(id, "order"))
                            .distinct()
                            .limit(AtOnce.MOST)
                            .toList();
            rows = chosen.isEmpty() ? List.of() : queries.named(chosen);
        }
        return rows;
    }

    /** Those on which the act has an effect. */
    public List<OrderRow> getFitting() {
        return getRows().stream().filter(this::fits).toList();
    }

    public boolean fits(OrderRow row) {
        return getAct().fits(row.status());
    }

    /**
     * What commissions and fees come to in each currency, of those that the act has an effect on.
     */
    public List<Money> getCosts() {
        return Sums.byCurrency(getFitting().stream().map(OrderRow::cost).toList());
    }

    /** What buyers paid and did not get back yet, in each currency. */
    public List<Money> getLeft() {
        return Sums.byCurrency(
                getFitting().stream().map(row -> row.paid().minus(row.refunded())).toList());
    }

    /** Does it to those that it has an effect on, each on its own. */
    public void apply() {
        List<OrderId> fitting = getFitting().stream().map(row -> new OrderId(row.id())).toList();
        if (notices.attempt(() -> outcomes = atOnce.act(fitting, getAct()))) {
            rows = null;
        }
    }

    /** Whether it was done just now. */
    public boolean isDone() {
        return outcomes != null;
    }

    /** How many of them were done. */
    public long getSucceeded() {
        return outcomes().stream().filter(one -> one.refusal() == null).count();
    }

    /** Whether the act did not succeed on this order. */
    public boolean isRefused(OrderRow row) {
        return outcomes().stream()
                .anyMatch(one -> one.id().equals(row.id()) && one.refusal() != null);
    }

    /** What became of an order, or what is going to. */
    public String result(OrderRow row) {
        return outcomes().stream()
                .filter(one -> one.id().equals(row.id()))
                .findFirst()
                .map(words::of)
                .orElseGet(() -> fits(row) ? words.will(getAct(), row) : words.not(row));
    }

    private List<AtOnce.Reached<OrderStatus>> outcomes() {
        return outcomes == null ? List.of() : outcomes;
    }
}
