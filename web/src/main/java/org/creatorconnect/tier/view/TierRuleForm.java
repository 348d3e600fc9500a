package org.creatorconnect.tier.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.creatorconnect.money.Money;
import org.creatorconnect.portal.format.Faults;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Preferences;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.portal.view.CurrencyChoices;
import org.creatorconnect.tier.TierId;
import org.creatorconnect.tier.service.GivenTierRule;
import org.creatorconnect.tier.service.Tiers;
import org.jspecify.annotations.Nullable;

/** What the operator types about what a tier takes. */
@Named("tierRuleForm")
@RequestScoped
public class TierRuleForm {

    private static final int MOST_DAYS = 366;
    private static final int MOST_ORDERS = 1_000_000;

    private final Address address;
    private final Tiers tiers;
    private final Notices notices;
    private final Formats formats;
    private final Preferences preferences;

    private String days = "30";
    private String graceDays = "30";
    private String amount = "";
    private String currency = "EUR";
    private String orders = "";
    private String from = "";

    protected TierRuleForm() {
        this(null, null, null, null, null);
    }

    @Inject
    public TierRuleForm(
            Address address,
            Tiers tiers,
            Notices notices,
            Formats formats,
            Preferences preferences) {
        this.address = address;
        this.tiers = tiers;
        this.notices = notices;
        this.formats = formats;
        this.preferences = preferences;
    }

    /** Says what the tier takes from now on, or from the beginning of a day. */
    public @Nullable String save() {
        if (!notices.attempt("rule", () -> tiers.rule(id(), given()))) {
            return null;
        }
        notices.done("tier.ruleMade");
        return "/tiers/detail.xhtml?faces-redirect=true&id=" + id().text();
    }

    private GivenTierRule given() {
        Faults faults = formats.faults();
        Integer back = faults.whole("days", days, 1, MOST_DAYS);
        Integer grace = faults.whole("graceDays", graceDays, 0, MOST_DAYS);
        Money least =
                amount.isBlank()
                        ? null
                        : faults.positive("amount", amount, CurrencyChoices.chosen(currency));
        Long count = faults.wholeIfAny("orders", orders, 1, MOST_ORDERS);
        LocalDate first =
                from.isBlank()
                        ? null
                        : faults.dayFrom(
                                "from", from, formats.today(preferences.getZone()).plusDays(1));
        faults.throwIfAny();
        return new GivenTierRule(
                back, least, count == null ? null : Math.toIntExact(count), grace, start(first));
    }

    private @Nullable Instant start(@Nullable LocalDate first) {
        return first == null ? null : first.atStartOfDay(preferences.getZone()).toInstant();
    }

    public List<String> getCurrencies() {
        return CurrencyChoices.with("EUR");
    }

    public String getDays() {
        return days;
    }

    public void setDays(@Nullable String days) {
        this.days = text(days);
    }

    public String getGraceDays() {
        return graceDays;
    }

    public void setGraceDays(@Nullable String graceDays) {
        this.graceDays = text(graceDays);
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(@Nullable String amount) {
        this.amount = text(amount);
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(@Nullable String currency) {
        this.currency = text(currency);
    }

    public String getOrders() {
        return orders;
    }

    public void setOrders(@Nullable String orders) {
        this.orders = text(orders);
    }

    /** The first day on which it holds; empty for at once. */
    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = text(from);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    private TierId id() {
        return new TierId(address.id("tier"));
    }
}
