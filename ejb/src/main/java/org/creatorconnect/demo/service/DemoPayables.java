package org.creatorconnect.demo.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.creatorconnect.earnings.Earning;
import org.creatorconnect.earnings.EarningId;
import org.creatorconnect.earnings.EarningRepository;
import org.creatorconnect.earnings.EarningSource;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.EventKind;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.ledger.JournalEntry;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateId;

/** Makes affiliates who have an amount to be paid at once, for whoever tries out a large run. */
@Stateless
@RolesAllowed({Role.FINANCE, Role.SYSTEM})
public class DemoPayables {

    private static final int MOST = 1000;

    private final Settings settings;
    private final DemoPayees payees;
    private final EarningRepository earnings;
    private final Journal journal;
    private final IdSource ids;
    private final InstantSource clock;

    protected DemoPayables() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public DemoPayables(
            Settings settings,
            DemoPayees payees,
            EarningRepository earnings,
            Journal journal,
            IdSource ids,
            InstantSource clock) {
        this.settings = settings;
        this.payees = payees;
        this.earnings = earnings;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Makes affiliates, each with the amount credited by an adjustment.
     *
     * @throws NotFound outside a demo
     * @throws ValidationFailed when the count is not 1 to 1,000, or the amount is not positive
     */
    public List<AffiliateId> make(int count, Supplier<Money> given) {
        if (!settings.isDemo()) {
            throw new NotFound("demo");
        }
        if (count < 1 || count > MOST) {
            throw ValidationFailed.of("count", "must lie between 1 and " + MOST);
        }
        Money amount = given.get();
        if (!amount.isPositive()) {
            throw ValidationFailed.of("amount", "must be positive");
        }
        List<AffiliateId> made = new ArrayList<>();
        List<JournalEntry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            AffiliateId affiliate = payees.make(i);
            entries.add(credit(affiliate, amount));
            made.add(affiliate);
        }
        journal.postAll(entries);
        return made;
    }

    private JournalEntry credit(AffiliateId affiliate, Money amount) {
        UUID adjustment = ids.next();
        earnings.add(
                new Earning(
                        new EarningId(ids.next()),
                        affiliate,
                        EarningSource.ADJUSTMENT,
                        adjustment,
                        amount,
                        clock.instant()));
        return JournalEntry.of("adjustment:" + adjustment, EventKind.ADJUSTMENT, clock.instant())
                .debit(AccountKey.platform(AccountKind.ADJUSTMENTS, amount.currency()), amount)
                .credit(
                        new AccountKey(
                                AccountKind.AFFILIATE_PAYABLE,
                                affiliate.value(),
                                amount.currency()),
                        amount)
                .build();
    }
}
