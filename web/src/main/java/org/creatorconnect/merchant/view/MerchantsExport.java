package org.creatorconnect.merchant.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.merchant.query.MerchantQueries;
import org.creatorconnect.merchant.query.MerchantRow;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;

/** The list of merchants as a file. */
@ApplicationScoped
public class MerchantsExport extends Exportable<MerchantRow> {

    private static final Columns<MerchantRow> COLUMNS =
            new Columns<MerchantRow>()
                    .text("id", MerchantRow::id)
                    .text("name", MerchantRow::name)
                    .text("country", MerchantRow::country)
                    .yesOrNo("houseBrand", MerchantRow::houseBrand)
                    .number("terms", MerchantRow::termsVersion)
                    .rate("rate", MerchantRow::defaultRate)
                    .number("holdDays", MerchantRow::holdDays);

    private final MerchantQueries queries;

    protected MerchantsExport() {
        this(null);
    }

    @Inject
    public MerchantsExport(MerchantQueries queries) {
        super("/merchants/list", "merchants", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<MerchantRow> rows(ListState state, String position, int limit) {
        return queries.merchants(MerchantListView.filter(state), state.place(position, limit));
    }
}
