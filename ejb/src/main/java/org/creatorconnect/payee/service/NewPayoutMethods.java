package org.creatorconnect.payee.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.payee.PayoutMethod;
import org.creatorconnect.payee.PayoutMethodId;
import org.creatorconnect.payee.PayoutMethodRepository;
import org.creatorconnect.registry.AffiliateId;

/** Adds a payout method as the newest version, sealed; a change rests before it is paid to. */
@ApplicationScoped
public class NewPayoutMethods {

    /** How long a changed method rests before it is paid to. */
    static final Duration COOLING = Duration.ofDays(3);

    private final PayoutMethodRepository methods;
    private final PayoutMethodVault vault;
    private final PayeeNames payees;
    private final AuditTrail audit;
    private final IdSource ids;
    private final InstantSource clock;

    protected NewPayoutMethods() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public NewPayoutMethods(
            PayoutMethodRepository methods,
            PayoutMethodVault vault,
            PayeeNames payees,
            AuditTrail audit,
            IdSource ids,
            InstantSource clock) {
        this.methods = methods;
        this.vault = vault;
        this.payees = payees;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Takes the account in place of the method before, if there was one.
     *
     * @return from when on it is paid to
     */
    Instant add(AffiliateId affiliate, Optional<PayoutMethod> before, BankAccount account) {
        Instant now = clock.instant();
        Instant usableFrom = before.isPresent() ? now.plus(COOLING) : now;
        int version = before.map(PayoutMethod::methodVersion).orElse(0) + 1;
        PayoutMethodId id = new PayoutMethodId(ids.next());
        methods.add(
                new PayoutMethod(id, affiliate, version, vault.seal(id, account), now, usableFrom));
        payees.compareName(affiliate, account.holder());
        audit.record("PAYOUT_METHOD_CHANGED", "affiliate", affiliate.value(), "version " + version);
        return usableFrom;
    }
}
