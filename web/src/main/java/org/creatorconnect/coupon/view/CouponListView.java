package org.creatorconnect.coupon.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.creatorconnect.coupon.CouponStatus;
import org.creatorconnect.coupon.query.CouponFilter;
import org.creatorconnect.coupon.query.CouponQueries;
import org.creatorconnect.coupon.query.CouponRow;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.view.Choice;

/** Coupon codes: a merchant's own, or those that are the reader's. */
@Named("couponListView")
@RequestScoped
public class CouponListView extends ListView<CouponRow> {

    private final CouponQueries queries;
    private final Text text;

    protected CouponListView() {
        this(null, null, null);
    }

    @Inject
    public CouponListView(CouponQueries queries, ListState list, Text text) {
        super(list);
        this.queries = queries;
        this.text = text;
    }

    /** The states by which the list can be narrowed. */
    public List<Choice> getStates() {
        return Arrays.stream(CouponStatus.values())
                .map(state -> new Choice(state.name(), text.word("status.coupon." + state)))
                .toList();
    }

    @Override
    protected Part<CouponRow> read(Place place) {
        return queries.coupons(filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(filter(list()));
    }

    static CouponFilter filter(ListState list) {
        return new CouponFilter(
                null, list.filters("status", CouponStatus.class), null, list.search().orElse(""));
    }
}
