package org.creatorconnect.coupon.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.coupon.query.CouponQueries;
import org.creatorconnect.coupon.query.CouponRow;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;

/** The list of coupon codes as a file. */
@ApplicationScoped
public class CouponsExport extends Exportable<CouponRow> {

    private static final Columns<CouponRow> COLUMNS =
            new Columns<CouponRow>()
                    .text("id", CouponRow::id)
                    .text("code", CouponRow::code)
                    .text("merchant", CouponRow::merchantName)
                    .text("creator", CouponRow::affiliateName)
                    .rate("percentOff", CouponRow::percent)
                    .text("amountOff", CouponRow::amount)
                    .time("starts", CouponRow::startsAt)
                    .time("ends", CouponRow::endsAt)
                    .text("minimumSpend", CouponRow::minimumSpend)
                    .number("quantity", CouponRow::quantity)
                    .number("used", CouponRow::used)
                    .number("won", CouponRow::won)
                    .state("coupon", CouponRow::status)
                    .text("replaces", CouponRow::replaces)
                    .text("replacedBy", CouponRow::replacedBy);

    private final CouponQueries queries;

    protected CouponsExport() {
        this(null);
    }

    @Inject
    public CouponsExport(CouponQueries queries) {
        super("/coupons/list", "coupons", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<CouponRow> rows(ListState state, String position, int limit) {
        return queries.coupons(CouponListView.filter(state), state.place(position, limit));
    }
}
