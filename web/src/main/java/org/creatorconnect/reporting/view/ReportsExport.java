package org.creatorconnect.reporting.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.reporting.query.ReportFigures;
import org.creatorconnect.reporting.query.ReportQueries;
import org.creatorconnect.reporting.query.ReportRow;
import org.jspecify.annotations.Nullable;

/** A report as a file, with the figures of the time before beside those of now. */
@ApplicationScoped
public class ReportsExport extends Exportable<ReportRow> {

    private static final Columns<ReportRow> COLUMNS =
            new Columns<ReportRow>()
                    .text("reportBy", ReportRow::byName)
                    .text("reportThen", ReportRow::thenName)
                    .number("clicks", row -> row.now().clicks())
                    .number("visitors", row -> row.now().visitors())
                    .number("orders", row -> row.now().orders())
                    .rate("conversion", row -> row.now().conversion())
                    .currency(row -> row.now().pending())
                    .amount("epc", row -> row.now().epc())
                    .amount("pending", row -> row.now().pending())
                    .amount("approved", row -> row.now().approved())
                    .amount("reversed", row -> row.now().reversed())
                    .amount("earned", row -> row.now().earned())
                    .number("clicksBefore", row -> before(row, ReportFigures::clicks))
                    .number("ordersBefore", row -> before(row, ReportFigures::orders))
                    .amount("earnedBefore", row -> before(row, ReportFigures::earned));

    private final ReportQueries queries;
    private final ReportAddress address;

    protected ReportsExport() {
        this(null, null);
    }

    @Inject
    public ReportsExport(ReportQueries queries, ReportAddress address) {
        super("/reports", "reports", COLUMNS);
        this.queries = queries;
        this.address = address;
    }

    @Override
    public Part<ReportRow> rows(ListState state, String position, int limit) {
        return queries.report(
                        address.question(state, queries.currencies(address.scope(state))),
                        state.place(position, limit))
                .part();
    }

    /** Nothing when the time before was not asked for. */
    private static @Nullable Object before(ReportRow row, Function<ReportFigures, ?> figure) {
        ReportFigures before = row.before();
        return before == null ? null : figure.apply(before);
    }
}
