package org.creatorconnect.order.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.commission.query.CommissionQueries;
import org.creatorconnect.commission.query.CommissionRow;
import org.creatorconnect.commission.view.StoryStep;
import org.creatorconnect.link.view.LinkLabels;
import org.creatorconnect.money.Money;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.order.query.OrderDetail;
import org.creatorconnect.order.query.OrderEventRow;
import org.creatorconnect.order.query.OrderQueries;
import org.creatorconnect.order.query.OrderRow;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.portal.view.CurrentUser;
import org.jspecify.annotations.Nullable;

/** One order: its lines, who earned it and why, what it costs, what happened since. */
@Named("orderDetailView")
@RequestScoped
public class OrderDetailView {

    private final Address address;
    private final OrderQueries orders;
    private final CommissionQueries commissions;
    private final Text text;
    private final Formats formats;
    private final CurrentUser user;
    private @Nullable OrderDetail detail;
    private @Nullable List<CommissionRow> made;

    protected OrderDetailView() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public OrderDetailView(
            Address address,
            OrderQueries orders,
            CommissionQueries commissions,
            Text text,
            Formats formats,
            CurrentUser user) {
        this.address = address;
        this.orders = orders;
        this.commissions = commissions;
        this.text = text;
        this.formats = formats;
        this.user = user;
    }

    /** The order that the address names. */
    public OrderDetail getDetail() {
        if (detail == null) {
            detail = orders.order(new OrderId(address.id("order")));
        }
        return detail;
    }

    /** The affiliate's own texts that came back with it. */
    public String getSubIds() {
        return LinkLabels.of(getRow().subIds());
    }

    public OrderRow getRow() {
        return getDetail().row();
    }

    /** Whether the reader acts for the order's merchant, and may report what became of it. */
    public boolean isOwn() {
        return user.has("merchant");
    }

    /** Its commissions, in the order of the lines. */
    public List<CommissionRow> getCommissions() {
        if (made == null) {
            made = commissions.ofOrder(getRow().id());
        }
        return made;
    }

    /** What the merchant pays the affiliate. */
    public Money getCommission() {
        return sum(getCommissions().stream().map(CommissionRow::amount).toList());
    }

    /** What the merchant pays the platform. */
    public Money getFee() {
        return sum(getCommissions().stream().map(CommissionRow::fee).toList());
    }

    /** What happened, oldest first. */
    public List<StoryStep> getSteps() {
        List<StoryStep> steps = new ArrayList<>();
        steps.add(StoryStep.done(text.word("orders.event.ordered"), getRow().orderedAt(), ""));
        steps.add(
                StoryStep.done(
                        text.word("orders.event.received"),
                        getRow().receivedAt(),
                        text.word("orders.outcome." + getRow().outcome())));
        getDetail().events().forEach(event -> steps.add(step(event)));
        Optional.ofNullable(getRow().validatedAt()).map(this::validated).ifPresent(steps::add);
        steps.sort(Comparator.comparing(StoryStep::at));
        return steps;
    }

    private StoryStep validated(Instant at) {
        return StoryStep.done(
                text.word("orders.event.validated"), at, text.word("orders.event.validatedNote"));
    }

    private StoryStep step(OrderEventRow event) {
        String title = text.word("orders.event." + event.type());
        String note =
                event.refund().isZero()
                        ? text.of("orders.event.note", event.reference())
                        : text.of(
                                "orders.event.refundNote",
                                event.reference(),
                                formats.money(event.refund()));
        return switch (event.type()) {
            case COMPLETED -> StoryStep.done(title, event.at(), note);
            case CANCELED, REFUNDED -> StoryStep.taken(title, event.at(), note);
        };
    }

    private Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.zero(getRow().paid().currency()), Money::plus);
    }
}
