package org.creatorconnect.commission.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.creatorconnect.commission.query.CommissionQueries;
import org.creatorconnect.commission.query.CommissionRow;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.link.view.LinkLabels;
import org.creatorconnect.portal.list.CsvDownload;
import org.creatorconnect.portal.list.ListState;
import org.jspecify.annotations.Nullable;

/** The list of commissions as a file. */
@WebServlet("/commissions/list.csv")
public class CommissionsDownload extends CsvDownload<CommissionRow> {

    private static final long serialVersionUID = 1L;

    @Inject transient CommissionQueries queries;
    @Inject transient ListState list;

    @Override
    protected String name() {
        return "commissions";
    }

    @Override
    protected List<String> heads() {
        return List.of(
                "id",
                "state",
                "affiliate",
                "merchant",
                "order",
                "line",
                "product",
                "currency",
                "base",
                "rate",
                "original",
                "amount",
                "zero reason",
                "ordered",
                "approves",
                "approved",
                "reversed",
                "approval reason",
                "labels");
    }

    @Override
    protected List<CommissionRow> rows(@Nullable UUID position, int limit) {
        return queries.commissions(
                        CommissionListView.filter(list),
                        Place.after(position == null ? "" : "." + position, limit))
                .rows();
    }

    @Override
    protected Function<CommissionRow, UUID> position() {
        return CommissionRow::id;
    }

    @Override
    protected List<@Nullable Object> cells(CommissionRow row) {
        return Arrays.asList(
                row.id(),
                row.status(),
                row.affiliateName(),
                row.merchantName(),
                row.orderReference(),
                row.lineReference(),
                row.product(),
                row.amount().currency().getCurrencyCode(),
                row.base().decimal(),
                row.rule().rate().decimal(),
                row.original().decimal(),
                row.amount().decimal(),
                row.zeroReason(),
                row.orderedAt(),
                row.approvesAt(),
                row.approvedAt(),
                row.reversedAt(),
                row.approvalReason(),
                LinkLabels.of(row.subIds()));
    }
}
