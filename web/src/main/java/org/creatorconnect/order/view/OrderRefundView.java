package org.creatorconnect.order.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.TypedId;
import org.creatorconnect.money.Money;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.order.query.OrderDetail;
import org.creatorconnect.order.query.OrderLineRow;
import org.creatorconnect.order.query.OrderQueries;
import org.creatorconnect.order.service.GivenEvent;
import org.creatorconnect.order.service.OrderActs;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.portal.view.CurrentUser;
import org.creatorconnect.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/** Gives parts of an order's lines back, in the order's currency. */
@Named("orderRefundView")
@RequestScoped
public class OrderRefundView {

    private final Address address;
    private final OrderQueries queries;
    private final OrderActs acts;
    private final CurrentUser user;
    private final Notices notices;
    private final IdSource ids;
    private final Map<String, String> amounts = new HashMap<>();
    private @Nullable OrderDetail detail;
    private @Nullable String attempt;

    protected OrderRefundView() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public OrderRefundView(
            Address address,
            OrderQueries queries,
            OrderActs acts,
            CurrentUser user,
            Notices notices,
            IdSource ids) {
        this.address = address;
        this.queries = queries;
        this.acts = acts;
        this.user = user;
        this.notices = notices;
        this.ids = ids;
    }

    /**
     * The order that the address names.
     *
     * @throws NotFound when there is none, or refunds are not the caller's to tell
     */
    public OrderDetail getDetail() {
        if (!user.has("merchant")) {
            throw new NotFound("order");
        }
        if (detail == null) {
            detail = queries.order(id());
        }
        return detail;
    }

    /** What of a line was paid and not given back yet. */
    public Money left(OrderLineRow line) {
        return line.amounts().paid().minus(line.refunded());
    }

    /** The amounts typed, by the line's reference. */
    public Map<String, String> getAmounts() {
        return amounts;
    }

    /** The same for every time this form is sent, so that sent twice it counts once. */
    public String getAttempt() {
        if (attempt == null) {
            attempt = ids.next().toString();
        }
        return attempt;
    }

    public void setAttempt(String attempt) {
        this.attempt = attempt;
    }

    /** Tells the refund; what is wrong with it is said on the page. */
    public @Nullable String refund() {
        List<GivenEvent.Part> parts =
                getDetail().lines().stream()
                        .map(line -> new GivenEvent.Part(line.reference(), typed(line)))
                        .filter(part -> part.amount() != null)
                        .toList();
        if (parts.isEmpty()) {
            notices.refused("orders.refund.nothing");
            return null;
        }
        UUID once = TypedId.parse(getAttempt(), "order");
        if (!notices.attempt(() -> acts.refund(id(), once, parts))) {
            return null;
        }
        notices.done("orders.refund.done", getDetail().row().reference());
        return "/orders/detail.xhtml?faces-redirect=true&id=" + id().text();
    }

    private @Nullable String typed(OrderLineRow line) {
        String text = amounts.getOrDefault(line.reference(), "");
        String amount = text == null ? "" : text.strip().replace(',', '.');
        return amount.isEmpty() ? null : amount;
    }

    private OrderId id() {
        return new OrderId(address.id("order"));
    }
}
