package org.creatorconnect.order.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
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
    private final RefundFields fields;
    private @Nullable OrderDetail detail;

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
            RefundFields fields) {
        this.address = address;
        this.queries = queries;
        this.acts = acts;
        this.user = user;
        this.notices = notices;
        this.fields = fields;
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
        return RefundFields.left(line);
    }

    /** Tells the refund; what is wrong with it is said on the page. */
    public @Nullable String refund() {
        List<GivenEvent.Part> parts = new ArrayList<>();
        List<OrderLineRow> lines = getDetail().lines();
        if (!notices.attempt("refund", () -> parts.addAll(fields.parts(lines)))) {
            return null;
        }
        if (parts.isEmpty()) {
            notices.refused("orders.refund.nothing");
            return null;
        }
        if (!notices.attempt(() -> acts.refund(id(), fields.once(), parts))) {
            return null;
        }
        notices.done("orders.refund.done", getDetail().row().reference());
        return "/orders/detail.xhtml?faces-redirect=true&id=" + id().text();
    }

    private OrderId id() {
        return new OrderId(address.id("order"));
    }
}
