package org.creatorconnect.funding.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.funding.query.DepositQueries;
import org.creatorconnect.funding.query.DepositRow;
import org.creatorconnect.portal.list.CsvDownload;
import org.creatorconnect.portal.list.ListState;
import org.jspecify.annotations.Nullable;

/** The list of deposits as a file. */
@WebServlet("/deposits/list.csv")
public class DepositsDownload extends CsvDownload<DepositRow> {

    private static final long serialVersionUID = 1L;

    @Inject transient DepositQueries queries;
    @Inject transient ListState list;

    @Override
    protected String name() {
        return "deposits";
    }

    @Override
    protected List<String> heads() {
        return List.of("id", "merchant", "reference", "amount", "currency", "booked by", "booked");
    }

    @Override
    protected List<DepositRow> rows(@Nullable UUID position, int limit) {
        return queries.deposits(
                        DepositListView.filter(list),
                        Place.after(position == null ? "" : "." + position, limit))
                .rows();
    }

    @Override
    protected Function<DepositRow, UUID> position() {
        return DepositRow::id;
    }

    @Override
    protected List<@Nullable Object> cells(DepositRow row) {
        return Arrays.asList(
                row.id(),
                row.merchantName(),
                row.reference(),
                row.amount().decimal(),
                row.amount().currency().getCurrencyCode(),
                row.bookedBy(),
                row.bookedAt());
    }
}
