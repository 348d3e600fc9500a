package org.creatorconnect.coupon.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.coupon.query.CouponRow;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Text;

/** What is said of a coupon code. */
@Named("couponWords")
@ApplicationScoped
public class CouponWords {

    private final Text text;
    private final Formats formats;

    protected CouponWords() {
        this(null, null);
    }

    @Inject
    public CouponWords(Text text, Formats formats) {
        this.text = text;
        this.formats = formats;
    }

    /** What buyers get by it. */
    public String worth(CouponRow row) {
        if (row.percent() != null) {
            return text.of("coupons.percentOff", formats.percent(row.percent()));
        }
        return row.amount() == null
                ? text.word("coupons.worthUntold")
                : text.of("coupons.amountOff", formats.money(row.amount()));
    }

    /** What is asked of an order, besides the time; empty when nothing is. */
    public String asks(CouponRow row) {
        return row.minimumSpend() == null
                ? ""
                : text.of("coupons.from", formats.money(row.minimumSpend()));
    }

    /** How many orders have used it, of how many that may. */
    public String used(CouponRow row) {
        return row.quantity() == null
                ? formats.count(row.used())
                : text.of(
                        "coupons.usedOf", formats.count(row.used()), formats.count(row.quantity()));
    }
}
