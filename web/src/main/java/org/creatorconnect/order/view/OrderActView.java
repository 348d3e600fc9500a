package org.creatorconnect.order.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.service.AtOnce;
import org.creatorconnect.money.Money;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.order.query.OrderQueries;
import org.creatorconnect.order.query.OrderRow;
import org.creatorconnect.order.service.OrderAct;
import org.creatorconnect.order.service.OrdersAtOnce;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Sums;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.ActView;
import org.creatorconnect.portal.list.ChosenAct;

/** One act on the chosen orders, newest first; those of others are left out. */
@Named("orderActView")
@RequestScoped
public class OrderActView extends ActView<OrderRow> {

    private final OrderQueries queries;
    private final OrdersAtOnce atOnce;
    private final Formats formats;

    protected OrderActView() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public OrderActView(
            ChosenAct chosen,
            Notices notices,
            Text text,
            OrderQueries queries,
            OrdersAtOnce atOnce,
            Formats formats) {
        super(chosen, notices, text);
        this.queries = queries;
        this.atOnce = atOnce;
        this.formats = formats;
    }

    public OrderAct getAct() {
        return named(OrderAct.class, "merchant");
    }

    @Override
    protected String parameter() {
        return "order";
    }

    @Override
    protected List<OrderRow> read(List<UUID> ids) {
        return queries.named(ids);
    }

    @Override
    protected UUID id(OrderRow row) {
        return row.id();
    }

    @Override
    public boolean fits(OrderRow row) {
        return getAct().fits(row.status());
    }

    @Override
    protected List<AtOnce.Outcome> act(List<UUID> fitting) {
        return atOnce.act(fitting.stream().map(OrderId::new).toList(), getAct());
    }

    @Override
    protected String prospect(OrderRow row) {
        return fits(row)
                ? text().of("orders.act.will." + getAct(), formats.money(row.cost()))
                : text().word("orders.act.not." + row.status());
    }

    @Override
    protected String done(AtOnce.Outcome outcome) {
        return "orders.act.done." + outcome.state();
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
}
