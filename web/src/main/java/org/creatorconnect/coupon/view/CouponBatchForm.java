package org.creatorconnect.coupon.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.coupon.service.CouponRowResult;
import org.creatorconnect.coupon.service.Coupons;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/** The form in which a merchant pastes many codes: looked at first, then made. */
@Named("couponBatchForm")
@RequestScoped
public class CouponBatchForm {

    private final Coupons coupons;
    private final Callers callers;
    private final Notices notices;

    private @Nullable String pasted;
    private List<CouponRowResult> results = List.of();

    protected CouponBatchForm() {
        this(null, null, null);
    }

    @Inject
    public CouponBatchForm(Coupons coupons, Callers callers, Notices notices) {
        this.coupons = coupons;
        this.callers = callers;
        this.notices = notices;
    }

    /** Says of each row what is wrong with it, and makes nothing. */
    public void look() {
        notices.attempt(
                "batch",
                () -> results = coupons.look(merchant(), () -> PastedCoupons.read(text())));
    }

    /** Makes every good row; the page goes on with what became of each. */
    public void make() {
        if (notices.attempt(
                "batch",
                () -> results = coupons.makeAll(merchant(), () -> PastedCoupons.read(text())))) {
            notices.done("coupons.batchMade", getGood(), getBad());
            pasted = "";
        }
    }

    /** What became of each row; nothing before somebody looked. */
    public List<CouponRowResult> getResults() {
        return results;
    }

    /** How many rows are good. */
    public long getGood() {
        return results.stream().filter(CouponRowResult::isGood).count();
    }

    /** How many rows are not. */
    public long getBad() {
        return results.size() - getGood();
    }

    /** Whether they were only looked at. */
    public boolean isLooked() {
        return !results.isEmpty() && results.stream().allMatch(one -> one.made().isEmpty());
    }

    /** What is wrong with a row, in one text. */
    public String faults(CouponRowResult row) {
        return row.errors().stream()
                .map(error -> (error.field() + " " + error.message()).strip())
                .collect(Collectors.joining("; "));
    }

    public @Nullable String getPasted() {
        return pasted;
    }

    public void setPasted(@Nullable String pasted) {
        this.pasted = pasted;
    }

    private String text() {
        return pasted == null ? "" : pasted;
    }

    private MerchantId merchant() {
        return callers.current()
                .merchantId()
                .map(MerchantId::new)
                .orElseThrow(() -> new NotFound("merchant"));
    }
}
