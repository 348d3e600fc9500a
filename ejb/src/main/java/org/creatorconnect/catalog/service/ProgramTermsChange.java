package org.creatorconnect.catalog.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.catalog.MerchantId;
import org.creatorconnect.catalog.MerchantRepository;
import org.creatorconnect.catalog.Program;
import org.creatorconnect.catalog.ProgramId;
import org.creatorconnect.catalog.ProgramRepository;
import org.creatorconnect.catalog.ProgramTerms;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.service.Callers;
import org.creatorconnect.money.Rate;
import org.creatorconnect.platform.service.Content;
import org.creatorconnect.platform.service.NewFacts;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.RoleRequired;
import org.creatorconnect.refusal.StaleWrite;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/**
 * Merchants decide their terms. Every change is a new version. One that cuts the default rate takes
 * effect as a whole after the notice, so that nobody finds a lower rate under a link already
 * shared; all others, and a merchant's first terms, take effect at once.
 */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.OPERATOR, Role.SYSTEM})
public class ProgramTermsChange {

    /** How long before it a cut of the default rate must be told. */
    public static final Duration NOTICE = Duration.ofDays(30);

    private static final String DOMAIN =
            "([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}|localhost";

    private final MerchantRepository merchants;
    private final ProgramRepository programs;
    private final Callers callers;
    private final Content content;
    private final AuditTrail audit;
    private final NewFacts facts;

    protected ProgramTermsChange() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ProgramTermsChange(
            MerchantRepository merchants,
            ProgramRepository programs,
            Callers callers,
            Content content,
            AuditTrail audit,
            NewFacts facts) {
        this.merchants = merchants;
        this.programs = programs;
        this.callers = callers;
        this.content = content;
        this.audit = audit;
        this.facts = facts;
    }

    /**
     * Changes the terms.
     *
     * @param expectedVersion the version the caller has read; absent to change whatever stands
     * @return the new version's number
     * @throws NotFound when the caller may not act for this merchant
     * @throws RoleRequired when anybody but the operator names a platform fee rate
     * @throws StaleWrite when the terms have changed since {@code expectedVersion}
     */
    public int change(
            MerchantId merchant, ProgramChange change, Optional<Integer> expectedVersion) {
        requireAccess(merchant, change);
        merchants.lock(merchant);
        Optional<Program> latest = programs.latest(merchant);
        int current = latest.map(Program::termsVersion).orElse(0);
        if (expectedVersion.filter(version -> version != current).isPresent()) {
            throw new StaleWrite("program");
        }
        content.require(change);
        ProgramTerms before = latest.map(Program::terms).orElse(ProgramTerms.DEFAULT);
        ProgramTerms after = merge(before, change);
        Instant effectiveAt = effectiveAt(latest, after);
        programs.add(
                new Program(new ProgramId(facts.id()), merchant, current + 1, effectiveAt, after));
        audit.record("PROGRAM_CHANGED", "merchant", merchant.value(), "version " + (current + 1));
        return current + 1;
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

    private Instant effectiveAt(Optional<Program> latest, ProgramTerms after) {
        Instant now = facts.now();
        boolean cut =
                latest.filter(
                                program ->
                                        after.defaultRate().compareTo(program.terms().defaultRate())
                                                < 0)
                        .isPresent();
        Instant earliest = cut ? now.plus(NOTICE) : now;
        return latest.map(Program::effectiveAt).filter(earliest::isBefore).orElse(earliest);
    }

    private static ProgramTerms merge(ProgramTerms before, ProgramChange change) {
        return new ProgramTerms(
                change.windowDays() == null ? before.windowDays() : change.windowDays(),
                change.holdDays() == null ? before.holdDays() : change.holdDays(),
                rate("defaultRate", change.defaultRate(), before.defaultRate()),
                rate("platformFeeRate", change.platformFeeRate(), before.platformFeeRate()),
                change.allowedDomains() == null
                        ? before.allowedDomains()
                        : domains(change.allowedDomains()));
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

    private static List<String> domains(List<String> given) {
        List<String> domains =
                given.stream()
                        .map(domain -> String.valueOf(domain).strip().toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList();
        for (int i = 0; i < domains.size(); i++) {
            if (!domains.get(i).matches(DOMAIN)) {
                throw ValidationFailed.of(
                        "allowedDomains/" + i, "must be a host name such as shop.example.com");
            }
        }
        return domains;
    }
}
