package org.creatorconnect.payout.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.payout.PayoutId;
import org.creatorconnect.payout.query.PayoutQueries;
import org.creatorconnect.payout.query.PayoutRow;
import org.creatorconnect.payout.query.ReportRow;
import org.creatorconnect.portal.view.Address;
import org.jspecify.annotations.Nullable;

/** One payout with all that the payment system said of it. */
@Named("payoutView")
@RequestScoped
public class PayoutView {

    private final Address address;
    private final PayoutQueries queries;
    private final BankReasons reasons;
    private @Nullable PayoutRow payout;

    protected PayoutView() {
        this(null, null, null);
    }

    @Inject
    public PayoutView(Address address, PayoutQueries queries, BankReasons reasons) {
        this.address = address;
        this.queries = queries;
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

    /** What the payment system said, in words: the state, and the reason with its meaning. */
    public String said(ReportRow report) {
        return reasons.said(report);
    }

    PayoutId id() {
        return new PayoutId(address.id("payout"));
    }
}
