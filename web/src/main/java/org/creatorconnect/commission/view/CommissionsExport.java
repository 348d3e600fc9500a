package org.creatorconnect.commission.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.commission.query.CommissionQueries;
import org.creatorconnect.commission.query.CommissionRow;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.link.view.LinkLabels;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;

/** The list of commissions as a file. */
@ApplicationScoped
public class CommissionsExport extends Exportable<CommissionRow> {

    private static final Columns<CommissionRow> COLUMNS =
            new Columns<CommissionRow>()
                    .text("id", CommissionRow::id)
                    .state("commission", CommissionRow::status)
                    .text("affiliate", CommissionRow::affiliateName)
                    .text("merchant", CommissionRow::merchantName)
                    .text("order", CommissionRow::orderReference)
                    .text("line", CommissionRow::lineReference)
                    .text("product", CommissionRow::product)
                    .currency(CommissionRow::amount)
                    .amount("base", CommissionRow::base)
                    .rate("rate", row -> row.rule().rate())
                    .amount("original", CommissionRow::original)
                    .amount("recouped", CommissionRow::recouped)
                    .amount("amount", CommissionRow::amount)
                    .constant("zeroReason", "commissions.zeroShort.", CommissionRow::nothingBecause)
                    .time("ordered", CommissionRow::orderedAt)
                    .time("approves", CommissionRow::approvesAt)
                    .time("approved", CommissionRow::approvedAt)
                    .time("reversed", CommissionRow::reversedAt)
                    .constant(
                            "approvalReason",
                            "commissions.approval.",
                            CommissionRow::approvalReason)
                    .text("labels", row -> LinkLabels.of(row.subIds()));

    private final CommissionQueries queries;

    protected CommissionsExport() {
        this(null);
    }

    @Inject
    public CommissionsExport(CommissionQueries queries) {
        super("/commissions/list", "commissions", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<CommissionRow> rows(ListState state, String position, int limit) {
        return queries.commissions(CommissionListView.filter(state), state.place(position, limit));
    }
}
