package org.creatorconnect.coupon.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.creatorconnect.coupon.CouponId;
import org.creatorconnect.coupon.query.CouponQueries;
import org.creatorconnect.coupon.query.CouponRow;
import org.creatorconnect.coupon.service.Coupons;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/** One coupon code, and what its merchant does with it. */
@Named("couponView")
@RequestScoped
public class CouponView {

    private final Address address;
    private final CouponQueries queries;
    private final Coupons coupons;
    private final Notices notices;

    private @Nullable CouponRow coupon;
    private @Nullable String newCode;
    private @Nullable String owner;

    protected CouponView() {
        this(null, null, null, null);
    }

    @Inject
    public CouponView(Address address, CouponQueries queries, Coupons coupons, Notices notices) {
        this.address = address;
        this.queries = queries;
        this.coupons = coupons;
        this.notices = notices;
    }

    /** The code that the address names. */
    public CouponRow getCoupon() {
        if (coupon == null) {
            coupon = queries.coupon(id());
        }
        return coupon;
    }

    /** Lets it rest. */
    public @Nullable String pause() {
        return done("pausingForm", () -> coupons.pause(merchant(), id()), "coupons.paused");
    }

    /** Lets it run again. */
    public @Nullable String resume() {
        return done("resuming", () -> coupons.resume(merchant(), id()), "coupons.resumed");
    }

    /** Ends it for good. */
    public @Nullable String end() {
        return done("endingForm", () -> coupons.end(merchant(), id()), "coupons.ended");
    }

    /** Gives it to the creator who was chosen, or to nobody. */
    public @Nullable String assign() {
        Optional<AffiliateId> chosen =
                Optional.ofNullable(owner).filter(one -> !one.isBlank()).map(AffiliateId::parse);
        return done("owning", () -> coupons.assign(merchant(), id(), chosen), "coupons.assigned");
    }

    /** Puts another code in its place and shows that. */
    public @Nullable String rotate() {
        CouponId[] made = new CouponId[1];
        if (!notices.attempt(
                "rotatingForm", () -> made[0] = coupons.rotate(merchant(), id(), newCode))) {
            return null;
        }
        notices.done("coupons.rotated", getCoupon().code());
        return page(made[0]);
    }

    public @Nullable String getNewCode() {
        return newCode;
    }

    public void setNewCode(@Nullable String newCode) {
        this.newCode = newCode;
    }

    public @Nullable String getOwner() {
        return owner == null && getCoupon().affiliateId() != null
                ? String.valueOf(getCoupon().affiliateId())
                : owner;
    }

    public void setOwner(@Nullable String owner) {
        this.owner = owner == null ? "" : owner;
    }

    private @Nullable String done(String form, Runnable act, String said) {
        if (!notices.attempt(form, act)) {
            return null;
        }
        notices.done(said, getCoupon().code());
        return page(id());
    }

    private static String page(CouponId id) {
        return "/coupons/detail.xhtml?faces-redirect=true&id=" + id.text();
    }

    private MerchantId merchant() {
        return new MerchantId(getCoupon().merchantId());
    }

    private CouponId id() {
        return new CouponId(address.id("coupon code"));
    }
}
