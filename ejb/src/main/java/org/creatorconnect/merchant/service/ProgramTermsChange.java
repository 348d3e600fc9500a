package org.creatorconnect.merchant.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.WebHost;
import org.creatorconnect.foundation.provider.PublicSuffixes;
import org.creatorconnect.foundation.service.Content;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.AttributionModel;
import org.creatorconnect.merchant.AttributionTerms;
import org.creatorconnect.merchant.CouponPolicy;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.MerchantRepository;
import org.creatorconnect.merchant.ProgramTerms;
import org.creatorconnect.money.Rate;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.RoleRequired;
import org.creatorconnect.refusal.StaleWrite;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/**
 * Merchants decide their terms. Every change is a new version. A cut of the default rate takes
 * effect after the notice, so that nobody finds a lower rate under a link already shared; all other
 * terms, also those told together with a cut, and a merchant's first terms take effect at once. A
 * rise, or the present rate told again, takes back the cuts that were announced.
 */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.OPERATOR, Role.SYSTEM})
public class ProgramTermsChange {

    /**
     * Two labels or more, the last of which begins with a letter; an address of numbers is none.
     */
    private static final String DOMAIN =
            "([a-z0-9_-]{1,63}\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]|localhost";

    /** The names of ours that an address carries as well are not to be had. */
    private static final String PARAMETER = "(?!utm_)[A-Za-z0-9_-]{1,40}";

    private final MerchantRepository merchants;
    private final ProgramVersions versions;
    private final Callers callers;
    private final Content content;

    protected ProgramTermsChange() {
        this(null, null, null, null);
    }

    @Inject
    public ProgramTermsChange(
            MerchantRepository merchants,
            ProgramVersions versions,
            Callers callers,
            Content content) {
        this.merchants = merchants;
        this.versions = versions;
        this.callers = callers;
        this.content = content;
    }

    /**
     * Changes the terms.
     *
     * @param expectedVersion the version the caller has read; absent to change whatever stands
     * @return the number of the version given last; the former one when nothing changes
     * @throws NotFound when the caller may not act for this merchant
     * @throws RoleRequired when anybody but the operator names a platform fee rate
     * @throws StaleWrite when the terms have changed since {@code expectedVersion}
     */
    public int change(
            MerchantId merchant, ProgramChange change, Optional<Integer> expectedVersion) {
        requireAccess(merchant, change);
        merchants.lock(merchant);
        int latest = versions.latest(merchant);
        if (expectedVersion.filter(version -> version != latest).isPresent()) {
            throw new StaleWrite("program");
        }
        content.require(change);
        return versions.change(
                merchant, before -> merge(before, change), change.defaultRate() != null);
    }

    private void requireAccess(MerchantId merchant, @Nullable ProgramChange change) {
        boolean operator = callers.current().isStaff();
        if (!operator && !callers.current().isMerchant(merchant.value())) {
            throw new NotFound("merchant");
        }
        if (!operator && change != null && change.platformFeeRate() != null) {
            throw new RoleRequired("operator to set the platform fee rate");
        }
    }

    private static ProgramTerms merge(ProgramTerms before, ProgramChange change) {
        return new ProgramTerms(
                change.windowDays() == null ? before.windowDays() : change.windowDays(),
                change.holdDays() == null ? before.holdDays() : change.holdDays(),
                change.validationDays() == null ? before.validationDays() : change.validationDays(),
                rate("defaultRate", change.defaultRate(), before.defaultRate()),
                rate("platformFeeRate", change.platformFeeRate(), before.platformFeeRate()),
                change.allowedDomains() == null
                        ? before.allowedDomains()
                        : domains(change.allowedDomains()),
                change.clickIdParameter() == null
                        ? before.clickIdParameter()
                        : parameter(change.clickIdParameter()),
                new AttributionTerms(
                        word(
                                "model",
                                AttributionModel.class,
                                change.model(),
                                before.attribution().model()),
                        word(
                                "couponPolicy",
                                CouponPolicy.class,
                                change.couponPolicy(),
                                before.attribution().couponPolicy())));
    }

    private static Rate rate(String field, @Nullable String given, Rate before) {
        try {
            return given == null ? before : Rate.of(given);
        } catch (IllegalArgumentException | ArithmeticException unreadable) {
            throw ValidationFailed.of(
                    field,
                    "must be a decimal between 0 and 1 with at most 6 decimals, such as 0.07");
        }
    }

    private static <E extends Enum<E>> E word(
            String field, Class<E> type, @Nullable String given, E before) {
        try {
            return given == null ? before : Enum.valueOf(type, given);
        } catch (IllegalArgumentException unknown) {
            throw ValidationFailed.of(
                    field, "must be one of " + Arrays.toString(type.getEnumConstants()));
        }
    }

    private static String parameter(String given) {
        if (!given.matches(PARAMETER)) {
            throw ValidationFailed.of(
                    "clickIdParameter",
                    "must have 1 to 40 letters, digits, _ or -, and not begin with utm_");
        }
        return given;
    }

    static List<String> domains(List<String> given) {
        List<String> domains = given.stream().map(ProgramTermsChange::host).distinct().toList();
        for (int i = 0; i < domains.size(); i++) {
            if (!domains.get(i).matches(DOMAIN)) {
                throw ValidationFailed.of(
                        "allowedDomains/" + i, "must be a host name such as shop.example.com");
            }
            if (!PublicSuffixes.canBelongToOne(domains.get(i))) {
                throw ValidationFailed.of(
                        "allowedDomains/" + i,
                        "must be a name of the shop's own, not one that many share");
            }
        }
        return domains;
    }

    /** A host name as browsers write it, in lower case and ASCII; nothing when it is none. */
    private static String host(@Nullable String domain) {
        String text = String.valueOf(domain).strip();
        return WebHost.of(text.endsWith(".") ? text.substring(0, text.length() - 1) : text)
                .orElse("");
    }
}
