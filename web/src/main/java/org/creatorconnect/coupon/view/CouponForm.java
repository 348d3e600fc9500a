package org.creatorconnect.coupon.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Currency;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.coupon.CouponId;
import org.creatorconnect.coupon.CouponTerms;
import org.creatorconnect.coupon.service.Coupons;
import org.creatorconnect.coupon.service.GivenCoupon;
import org.creatorconnect.coupon.service.GivenPrice;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Currencies;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.portal.format.Faults;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/** The form in which a merchant makes one coupon code. Its days are days of UTC. */
@Named("couponForm")
@RequestScoped
public class CouponForm {

    private final Coupons coupons;
    private final Callers callers;
    private final Notices notices;
    private final Formats formats;

    private @Nullable String code;
    private @Nullable String percent;
    private @Nullable String amount;
    private @Nullable String currency;
    private @Nullable String startsOn;
    private @Nullable String endsOn;
    private @Nullable String minimumSpend;
    private @Nullable String quantity;
    private @Nullable String affiliateId;

    protected CouponForm() {
        this(null, null, null, null);
    }

    @Inject
    public CouponForm(Coupons coupons, Callers callers, Notices notices, Formats formats) {
        this.coupons = coupons;
        this.callers = callers;
        this.notices = notices;
        this.formats = formats;
    }

    /** Makes it and shows it. */
    public @Nullable String make() {
        CouponId[] made = new CouponId[1];
        if (!notices.attempt("coupon", () -> made[0] = coupons.make(merchant(), given()))) {
            return null;
        }
        notices.done("coupons.made");
        return "/coupons/detail.xhtml?faces-redirect=true&id=" + made[0].text();
    }

    private MerchantId merchant() {
        return callers.current()
                .merchantId()
                .map(MerchantId::new)
                .orElseThrow(() -> new NotFound("merchant"));
    }

    private GivenCoupon given() {
        Faults faults = formats.faults();
        Currency money = Currencies.find(getCurrency()).orElseGet(() -> Currencies.get("EUR"));
        Rate off = isBlank(percent) ? null : faults.percent("percent", percent);
        GivenPrice price = price(faults, "amount", amount, money);
        LocalDate first = faults.dayIfAny("startsOn", startsOn);
        LocalDate last = faults.day("endsOn", endsOn);
        GivenPrice least = price(faults, "minimumSpend", minimumSpend, money);
        Long orders = faults.wholeIfAny("quantity", quantity, 1, CouponTerms.MOST);
        faults.throwIfAny();
        return new GivenCoupon(
                code,
                affiliateId,
                off == null ? null : off.decimal(),
                price,
                first == null ? null : CouponDays.first(first),
                last == null ? null : CouponDays.last(last),
                least,
                orders == null ? null : Math.toIntExact(orders));
    }

    private static @Nullable GivenPrice price(
            Faults faults, String field, @Nullable String typed, Currency currency) {
        Money money = isBlank(typed) ? null : faults.positive(field, typed, currency);
        return money == null ? null : new GivenPrice(money.amount(), currency.getCurrencyCode());
    }

    private static boolean isBlank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getPercent() {
        return percent;
    }

    public void setPercent(@Nullable String percent) {
        this.percent = percent;
    }

    public @Nullable String getAmount() {
        return amount;
    }

    public void setAmount(@Nullable String amount) {
        this.amount = amount;
    }

    public String getCurrency() {
        return currency == null ? "EUR" : currency;
    }

    public void setCurrency(@Nullable String currency) {
        this.currency = currency;
    }

    public @Nullable String getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(@Nullable String startsOn) {
        this.startsOn = startsOn;
    }

    public @Nullable String getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable String endsOn) {
        this.endsOn = endsOn;
    }

    public @Nullable String getMinimumSpend() {
        return minimumSpend;
    }

    public void setMinimumSpend(@Nullable String minimumSpend) {
        this.minimumSpend = minimumSpend;
    }

    public @Nullable String getQuantity() {
        return quantity;
    }

    public void setQuantity(@Nullable String quantity) {
        this.quantity = quantity;
    }

    public @Nullable String getAffiliateId() {
        return affiliateId;
    }

    public void setAffiliateId(@Nullable String affiliateId) {
        this.affiliateId = affiliateId;
    }
}
