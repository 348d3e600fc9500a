package org.creatorconnect.merchant.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.merchant.AttributionModel;
import org.creatorconnect.merchant.CouponPolicy;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.ProgramTerms;
import org.creatorconnect.merchant.query.MerchantQueries;
import org.creatorconnect.merchant.query.MerchantRow;
import org.creatorconnect.merchant.query.TermsRow;
import org.creatorconnect.merchant.query.TermsState;
import org.creatorconnect.merchant.service.ProgramChange;
import org.creatorconnect.merchant.service.ProgramTermsChange;
import org.creatorconnect.money.Rate;
import org.creatorconnect.portal.format.Faults;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.portal.view.CurrentUser;
import org.jspecify.annotations.Nullable;

/** The form in which a merchant decides its terms. */
@Named("termsForm")
@RequestScoped
public class TermsForm {

    private static final int MOST_DAYS = 365;
    private static final int LEAST_VALIDATION = 30;
    private static final int MOST_VALIDATION = 180;

    private final Address address;
    private final MerchantQueries queries;
    private final ProgramTermsChange change;
    private final CurrentUser me;
    private final Notices notices;
    private final Formats formats;

    private @Nullable MerchantRow merchant;
    private @Nullable List<TermsRow> terms;
    private @Nullable Integer version;
    private @Nullable String shownRate;
    private @Nullable String defaultRate;
    private @Nullable String platformFeeRate;
    private @Nullable String holdDays;
    private @Nullable String validationDays;
    private @Nullable String windowDays;
    private @Nullable String allowedDomains;
    private @Nullable AttributionModel model;
    private @Nullable CouponPolicy couponPolicy;

    protected TermsForm() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public TermsForm(
            Address address,
            MerchantQueries queries,
            ProgramTermsChange change,
            CurrentUser me,
            Notices notices,
            Formats formats) {
        this.address = address;
        this.queries = queries;
        this.change = change;
        this.me = me;
        this.notices = notices;
        this.formats = formats;
    }

    public MerchantRow getMerchant() {
        if (merchant == null) {
            merchant = queries.merchant(id());
        }
        return merchant;
    }

    /** Saves what was changed; refused when somebody else has saved in the meantime. */
    public @Nullable String save() {
        if (!notices.attempt(
                "terms", () -> change.change(id(), given(), Optional.ofNullable(version)))) {
            return null;
        }
        notices.done("catalog.termsSaved");
        return "/merchants/detail.xhtml?faces-redirect=true&id=" + id().text();
    }

    private ProgramChange given() {
        Faults faults = formats.faults();
        String rate = editedRate(faults);
        String fee = isFeeMine() ? text(faults.percent("platformFeeRate", platformFeeRate)) : null;
        Integer hold = faults.whole("holdDays", getHoldDays(), 0, MOST_DAYS);
        Integer validation =
                faults.whole(
                        "validationDays", getValidationDays(), LEAST_VALIDATION, MOST_VALIDATION);
        Integer window = faults.whole("windowDays", getWindowDays(), 1, MOST_DAYS);
        faults.throwIfAny();
        return new ProgramChange(
                hold,
                validation,
                rate,
                domains(),
                window,
                fee,
                null,
                getModel().name(),
                getCouponPolicy().name());
    }

    /** The platform's fee is the operator's to decide. */
    public boolean isFeeMine() {
        return me.has("operator");
    }

    /** The version that was read, so that a change in between is noticed. */
    public @Nullable Integer getVersion() {
        return version == null && !terms().isEmpty()
                ? Integer.valueOf(terms().get(0).version())
                : version;
    }

    public void setVersion(@Nullable Integer version) {
        this.version = version;
    }

    /** The rate as the form first showed it, so that a rate left alone is not told again. */
    public @Nullable String getShownRate() {
        return shownRate == null ? formats.typedPercent(base().defaultRate()) : shownRate;
    }

    public void setShownRate(@Nullable String shownRate) {
        this.shownRate = shownRate;
    }

    /** The cut that was announced and comes first; null when there is none. */
    public @Nullable TermsRow getCut() {
        return terms().stream()
                .filter(row -> row.state() == TermsState.ANNOUNCED)
                .min(Comparator.comparing(TermsRow::effectiveAt))
                .orElse(null);
    }

    public @Nullable String getDefaultRate() {
        return defaultRate == null ? formats.typedPercent(base().defaultRate()) : defaultRate;
    }

    public void setDefaultRate(@Nullable String defaultRate) {
        this.defaultRate = defaultRate == null ? "" : defaultRate;
    }

    public @Nullable String getPlatformFeeRate() {
        return platformFeeRate == null
                ? formats.typedPercent(base().platformFeeRate())
                : platformFeeRate;
    }

    public void setPlatformFeeRate(@Nullable String platformFeeRate) {
        this.platformFeeRate = platformFeeRate == null ? "" : platformFeeRate;
    }

    public @Nullable String getHoldDays() {
        return holdDays == null ? String.valueOf(base().holdDays()) : holdDays;
    }

    public void setHoldDays(@Nullable String holdDays) {
        this.holdDays = holdDays == null ? "" : holdDays;
    }

    public @Nullable String getValidationDays() {
        return validationDays == null ? String.valueOf(base().validationDays()) : validationDays;
    }

    public void setValidationDays(@Nullable String validationDays) {
        this.validationDays = validationDays == null ? "" : validationDays;
    }

    public @Nullable String getWindowDays() {
        return windowDays == null ? String.valueOf(base().windowDays()) : windowDays;
    }

    public void setWindowDays(@Nullable String windowDays) {
        this.windowDays = windowDays == null ? "" : windowDays;
    }

    /** One host a line. */
    public @Nullable String getAllowedDomains() {
        return allowedDomains == null ? String.join("\n", base().allowedDomains()) : allowedDomains;
    }

    public void setAllowedDomains(@Nullable String allowedDomains) {
        this.allowedDomains = allowedDomains == null ? "" : allowedDomains;
    }

    public AttributionModel getModel() {
        return model == null ? base().attribution().model() : model;
    }

    public void setModel(@Nullable AttributionModel model) {
        this.model = model;
    }

    /** Which models there are. */
    public AttributionModel[] getModels() {
        return AttributionModel.values();
    }

    public CouponPolicy getCouponPolicy() {
        return couponPolicy == null ? base().attribution().couponPolicy() : couponPolicy;
    }

    public void setCouponPolicy(@Nullable CouponPolicy couponPolicy) {
        this.couponPolicy = couponPolicy;
    }

    /** Which policies there are. */
    public CouponPolicy[] getCouponPolicies() {
        return CouponPolicy.values();
    }

    /** The rate, when it was edited: told again it would take back a cut that was announced. */
    private @Nullable String editedRate(Faults faults) {
        Rate rate = faults.percent("defaultRate", defaultRate);
        Rate shown = formats.faults().percent("defaultRate", shownRate);
        boolean same = rate != null && shown != null && rate.compareTo(shown) == 0;
        return same ? null : text(rate);
    }

    private static @Nullable String text(@Nullable Rate rate) {
        return rate == null ? null : rate.value().stripTrailingZeros().toPlainString();
    }

    private List<String> domains() {
        return allowedDomains == null
                ? List.of()
                : Arrays.stream(allowedDomains.split("[\\s,;]+"))
                        .filter(domain -> !domain.isEmpty())
                        .toList();
    }

    private TermsRow base() {
        return terms().stream()
                .filter(row -> row.state() == TermsState.IN_FORCE)
                .findFirst()
                .orElseGet(TermsForm::usual);
    }

    private List<TermsRow> terms() {
        if (terms == null) {
            terms = queries.terms(id());
        }
        return terms;
    }

    private static TermsRow usual() {
        return TermsRow.of(0, TermsState.IN_FORCE, Instant.EPOCH, ProgramTerms.DEFAULT);
    }

    private MerchantId id() {
        return new MerchantId(address.id("merchant"));
    }
}
