package org.creatorconnect.reporting.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Currency;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.reporting.query.PerformanceDay;
import org.creatorconnect.reporting.query.PerformanceQueries;

/** Clicks, orders and earnings by day as a file. */
@ApplicationScoped
public class PerformanceExport extends Exportable<PerformanceDay> {

    private static final Columns<PerformanceDay> COLUMNS =
            new Columns<PerformanceDay>()
                    .day("day", PerformanceDay::day)
                    .number("clicks", PerformanceDay::clicks)
                    .number("orders", PerformanceDay::orders)
                    .currency(PerformanceDay::earned)
                    .amount("commissions", PerformanceDay::earned);

    private final PerformanceQueries queries;

    protected PerformanceExport() {
        this(null);
    }

    @Inject
    public PerformanceExport(PerformanceQueries queries) {
        super("/performance", "performance", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<PerformanceDay> rows(ListState state, String position, int limit) {
        Currency currency = PerformanceView.currency(state, queries.currencies());
        return Part.whole(
                queries.days(
                        PerformanceView.period(state), currency, PerformanceView.channel(state)));
    }
}
