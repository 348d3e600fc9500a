package org.creatorconnect.payout;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.creatorconnect.earnings.Earning;
import org.creatorconnect.earnings.EarningId;
import org.creatorconnect.earnings.EarningSource;
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.EventKind;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.ledger.JournalEntry;
import org.creatorconnect.money.Money;
import org.creatorconnect.payee.PayoutMethod;
import org.creatorconnect.payee.PayoutMethodId;
import org.creatorconnect.payee.SealedDetails;
import org.creatorconnect.payee.TaxForm;
import org.creatorconnect.payee.TaxFormId;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;

/** Payees with earnings, and runs that pay them, in real tables. */
final class PayoutStory {

    /** One that no other test pays in. */
    static final Currency CURRENCY = Currency.getInstance("CHF");

    private final EntityManager entityManager;
    private final Journal journal;
    private final PayoutSelection selection;
    private final Instant now;

    PayoutStory(
            EntityManager entityManager, Journal journal, PayoutSelection selection, Instant now) {
        this.entityManager = entityManager;
        this.journal = journal;
        this.selection = selection;
        this.now = now;
    }

    /** Somebody whom nothing keeps from being paid. */
    AffiliateId payee() {
        AffiliateId id = unverified();
        Affiliate affiliate = entityManager.find(Affiliate.class, id.value());
        affiliate.confirmLegalName(now);
        method(id, 1, now);
        TaxForm form = new TaxForm(new TaxFormId(UUID.randomUUID()), id);
        form.state(TaxForm.Kind.SELF_CERTIFICATION, new byte[] {1}, "SE", now);
        entityManager.persist(form);
        entityManager.flush();
        return id;
    }

    /** Somebody who has just joined. */
    AffiliateId unverified() {
        AffiliateId id = new AffiliateId(UUID.randomUUID());
        entityManager.persist(new Affiliate(id, null, "Mara", "Mara Lindqvist", "SE", now));
        entityManager.flush();
        return id;
    }

    void method(AffiliateId payee, int version, Instant usableFrom) {
        entityManager.persist(
                new PayoutMethod(
                        new PayoutMethodId(UUID.randomUUID()),
                        payee,
                        version,
                        new SealedDetails(new byte[] {1}, "SE** 7466", "SE"),
                        now,
                        usableFrom));
        entityManager.flush();
    }

    /** Makes the amount payable, on the books and as an earning. */
    void earns(AffiliateId payee, long minor) {
        Money amount = new Money(minor, CURRENCY);
        UUID adjustment = UUID.randomUUID();
        entityManager.persist(
                new Earning(
                        new EarningId(UUID.randomUUID()),
                        payee,
                        EarningSource.ADJUSTMENT,
                        adjustment,
                        amount,
                        now));
        journal.post(
                JournalEntry.of("adjustment:" + adjustment, EventKind.ADJUSTMENT, now)
                        .debit(AccountKey.platform(AccountKind.ADJUSTMENTS, CURRENCY), amount)
                        .credit(
                                new AccountKey(
                                        AccountKind.AFFILIATE_PAYABLE, payee.value(), CURRENCY),
                                amount)
                        .build());
        entityManager.flush();
    }

    /** Makes the payee owe the amount, after a refund of what was paid before. */
    void owes(AffiliateId payee, long minor) {
        Money amount = new Money(minor, CURRENCY);
        journal.post(
                JournalEntry.of("debt:" + UUID.randomUUID(), EventKind.ADJUSTMENT, now)
                        .debit(
                                new AccountKey(AccountKind.AFFILIATE_DEBT, payee.value(), CURRENCY),
                                amount)
                        .credit(AccountKey.platform(AccountKind.ADJUSTMENTS, CURRENCY), amount)
                        .build());
        entityManager.flush();
    }

    /** A run that claims all that is due. */
    PayoutRun submitted() {
        PayoutRun run =
                new PayoutRun(
                        new PayoutRunId(UUID.randomUUID()),
                        System.nanoTime(),
                        now,
                        selection.preview(CURRENCY, now, now),
                        "finance",
                        now);
        entityManager.persist(run);
        entityManager.flush();
        selection.keepBack(run.id(), CURRENCY, now, now);
        selection.claim(run.id(), CURRENCY, now, now);
        run.submit(selection.claimed(run.id(), CURRENCY), "finance", now);
        entityManager.flush();
        return run;
    }

    /** Approves the run and posts its payouts. */
    void approve(PayoutRun run, PayoutRepository payouts) {
        run.approve("finance2", now);
        payouts.ofRun(run.id(), null, 100)
                .forEach(payout -> journal.post(PayoutEntries.approved(payout, now)));
        entityManager.flush();
    }

    void settle(Payout payout) {
        payout.instructed(now);
        payout.settled(now);
        journal.post(PayoutEntries.settled(payout, now));
        entityManager.flush();
    }

    void fail(Payout payout, PayoutRepository payouts) {
        payout.instructed(now);
        payout.failed("AC04", now);
        journal.post(PayoutEntries.failed(payout, now));
        entityManager.flush();
        payouts.release(payout.id());
    }
}
