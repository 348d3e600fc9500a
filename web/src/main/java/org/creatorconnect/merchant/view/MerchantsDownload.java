package org.creatorconnect.merchant.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.merchant.query.MerchantQueries;
import org.creatorconnect.merchant.query.MerchantRow;
import org.creatorconnect.portal.list.CsvDownload;
import org.creatorconnect.portal.list.ListState;
import org.jspecify.annotations.Nullable;

/** The list of merchants as a file. */
@WebServlet("/merchants/list.csv")
public class MerchantsDownload extends CsvDownload<MerchantRow> {

    private static final long serialVersionUID = 1L;

    @Inject transient MerchantQueries queries;
    @Inject transient ListState list;

    @Override
    protected String name() {
        return "merchants";
    }

    @Override
    protected List<String> heads() {
        return List.of("id", "name", "country", "house brand", "terms", "rate", "hold days");
    }

    @Override
    protected List<MerchantRow> rows(@Nullable UUID position, int limit) {
        return queries.merchants(
                        MerchantListView.filter(list),
                        Place.after(position == null ? "" : "." + position, limit))
                .rows();
    }

    @Override
    protected Function<MerchantRow, UUID> position() {
        return MerchantRow::id;
    }

    @Override
    protected List<@Nullable Object> cells(MerchantRow row) {
        return Arrays.asList(
                row.id(),
                row.name(),
                row.country(),
                row.houseBrand(),
                row.termsVersion(),
                row.defaultRate(),
                row.holdDays());
    }
}
