package org.creatorconnect.payout.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.payout.PayoutId;
import org.creatorconnect.payout.query.PayoutItemQueries;
import org.creatorconnect.payout.query.PayoutItemRow;
import org.creatorconnect.payout.query.PayoutQueries;
import org.creatorconnect.payout.query.PayoutRow;
import org.creatorconnect.payout.query.ReportRow;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.Positions;
import org.creatorconnect.portal.list.Slice;
import org.creatorconnect.portal.view.Address;
import org.jspecify.annotations.Nullable;

/** One payout with all that the payment system said of it. */
@Named("payoutView")
@RequestScoped
public class PayoutView {

    private final Address address;
    private final PayoutQueries queries;
    private final PayoutItemQueries earnings;
    private final ListState list;
    private final BankReasons reasons;
    private @Nullable PayoutRow payout;
    private @Nullable Slice<PayoutItemRow> items;

    protected PayoutView() {
        this(null, null, null, null, null);
    }

    @Inject
    public PayoutView(
            Address address,
            PayoutQueries queries,
            PayoutItemQueries earnings,
            ListState list,
            BankReasons reasons) {
        this.address = address;
        this.queries = queries;
        this.earnings = earnings;
        this.list = list;
        this.reasons = reasons;
    }

    public PayoutRow getPayout() {
        if (payout == null) {
            payout = queries.payout(id());
        }
        return payout;
    }

    public List<ReportRow> getReports() {
        return queries.reports(id());
    }

    /** The earnings it is made of, in parts. */
    public Slice<PayoutItemRow> getItems() {
        if (items == null) {
            items =
                    Slice.of(
                            earnings.items(id(), Positions.id(list.cursor()), list.limit() + 1),
                            list.limit(),
                            PayoutItemRow::id);
        }
        return items;
    }

    /** What the payment system said, in words: the state, and the reason with its meaning. */
    public String said(ReportRow report) {
        return reasons.said(report);
    }

    private PayoutId id() {
        return new PayoutId(address.id("payout"));
    }
}
