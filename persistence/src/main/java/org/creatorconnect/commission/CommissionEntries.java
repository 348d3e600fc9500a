package org.creatorconnect.commission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.BalanceLimit;
import org.creatorconnect.ledger.EventKind;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.ledger.JournalEntry;
import org.creatorconnect.money.Money;

/**
 * What commissions do to the books: one entry per commission and event, under a reference that is
 * always the same. All accounts concerned are locked at once before anything is reckoned.
 */
@ApplicationScoped
public class CommissionEntries {

    /**
     * What is taken back of one commission.
     *
     * @param payable what of the affiliate's part can still be paid and is taken from there; the
     *     rest is pending, or owed from now on
     */
    public record Return(
            Commission commission,
            String reference,
            EventKind kind,
            Takeback takeback,
            Money payable) {

        Money rest() {
            return takeback.commission().minus(payable);
        }

        /** Where the rest is taken from. */
        AccountKey account() {
            boolean waits = takeback.from() == TakenFrom.PENDING;
            return affiliate(
                    waits ? AccountKind.AFFILIATE_PENDING : AccountKind.AFFILIATE_DEBT, commission);
        }
    }

    /** What one commission keeps more than before. */
    public record Raise(Commission commission, String reference, KeptShare more) {

        boolean waits() {
            return commission.status().liesIn() == TakenFrom.PENDING;
        }
    }

    private final Journal journal;

    protected CommissionEntries() {
        this(null);
    }

    @Inject
    public CommissionEntries(Journal journal) {
        this.journal = journal;
    }

    /**
     * The merchant pays for new commissions: from its funds, and owes what they lack.
     *
     * @throws BalanceLimit when it would owe beyond every measure
     */
    public void accrue(List<Commission> commissions, Instant at) {
        List<Commission> earning =
                commissions.stream().filter(one -> !one.kept().cost().isZero()).toList();
        if (earning.isEmpty()) {
            return;
        }
        Map<AccountKey, Money> balances =
                locked(
                        earning.stream()
                                .flatMap(
                                        one ->
                                                Stream.of(
                                                        funds(one),
                                                        receivable(one),
                                                        feesPending(one),
                                                        pending(one))));
        List<JournalEntry> entries = new ArrayList<>();
        for (Commission one : earning) {
            FundsSplit split = paid(one, one.kept().cost(), balances);
            entries.add(
                    entry(one, "accrued", EventKind.COMMISSION_ACCRUED, at)
                            .debit(funds(one), split.funds())
                            .debit(receivable(one), split.receivable())
                            .credit(pending(one), one.kept().commission())
                            .credit(feesPending(one), one.kept().fee())
                            .build());
        }
        journal.postAll(entries);
    }

    /** What was pending can be paid now. */
    public void approve(List<Commission> commissions, Instant at) {
        journal.postAll(
                commissions.stream()
                        .filter(one -> !one.kept().cost().isZero())
                        .map(
                                one ->
                                        entry(one, "approved", EventKind.COMMISSION_APPROVED, at)
                                                .debit(pending(one), one.kept().commission())
                                                .debit(feesPending(one), one.kept().fee())
                                                .credit(
                                                        affiliate(
                                                                AccountKind.AFFILIATE_PAYABLE, one),
                                                        one.kept().commission())
                                                .credit(fees(one), one.kept().fee())
                                                .build())
                        .toList());
    }

    /** Commissions, or parts of them, go back to the merchant, first against what it owes. */
    public void takeBack(List<Return> returns, Instant at) {
        List<Return> real = returns.stream().filter(one -> !one.takeback().isNothing()).toList();
        if (real.isEmpty()) {
            return;
        }
        Money owed =
                locked(real.stream().flatMap(CommissionEntries::accounts))
                        .get(receivable(real.get(0).commission()));
        List<JournalEntry> entries = new ArrayList<>();
        for (Return one : real) {
            FundsSplit split = FundsSplit.ofReturn(one.takeback().whole(), owed);
            owed = owed.minus(split.receivable());
            entries.add(entry(one, split, at));
        }
        journal.postAll(entries);
    }

    /**
     * The merchant pays for what commissions keep more than before, as for a new one: to where
     * their money lies, and where a payout has it or had it, as payable anew.
     */
    public void raise(List<Raise> raises, Instant at) {
        List<Raise> real = raises.stream().filter(one -> !one.more().cost().isZero()).toList();
        if (real.isEmpty()) {
            return;
        }
        Map<AccountKey, Money> balances =
                locked(real.stream().flatMap(CommissionEntries::accounts));
        List<JournalEntry> entries = new ArrayList<>();
        for (Raise one : real) {
            FundsSplit split = paid(one.commission(), one.more().cost(), balances);
            entries.add(
                    entry(one.commission(), one.reference(), EventKind.COMMISSION_RAISED, at)
                            .debit(funds(one.commission()), split.funds())
                            .debit(receivable(one.commission()), split.receivable())
                            .credit(raised(one), one.more().commission())
                            .credit(fees(one), one.more().fee())
                            .build());
        }
        journal.postAll(entries);
    }

    private static FundsSplit paid(
            Commission commission, Money cost, Map<AccountKey, Money> balances) {
        AccountKey funds = funds(commission);
        AccountKey receivable = receivable(commission);
        FundsSplit split = FundsSplit.ofCost(cost, balances.get(funds));
        BalanceLimit.require(balances.get(receivable), split.receivable());
        balances.merge(funds, split.funds(), Money::minus);
        balances.merge(receivable, split.receivable(), Money::plus);
        return split;
    }

    private static AccountKey raised(Raise one) {
        return affiliate(
                one.waits() ? AccountKind.AFFILIATE_PENDING : AccountKind.AFFILIATE_PAYABLE,
                one.commission());
    }

    private static AccountKey fees(Raise one) {
        return one.waits() ? feesPending(one.commission()) : fees(one.commission());
    }

    private static Stream<AccountKey> accounts(Raise one) {
        Commission commission = one.commission();
        return Stream.of(
                funds(commission), receivable(commission), feesPending(commission), raised(one));
    }

    private static Stream<AccountKey> accounts(Return one) {
        Commission commission = one.commission();
        Stream<AccountKey> always =
                Stream.of(funds(commission), receivable(commission), feesPending(commission));
        Stream<AccountKey> rest = one.rest().isZero() ? Stream.of() : Stream.of(one.account());
        Stream<AccountKey> payable =
                one.payable().isZero()
                        ? Stream.of()
                        : Stream.of(affiliate(AccountKind.AFFILIATE_PAYABLE, commission));
        return Stream.of(always, rest, payable).flatMap(some -> some);
    }

    private static JournalEntry entry(Return one, FundsSplit split, Instant at) {
        Commission commission = one.commission();
        Takeback back = one.takeback();
        AccountKey fees =
                back.from().feeAccount() == AccountKind.PLATFORM_FEES
                        ? fees(commission)
                        : feesPending(commission);
        return entry(commission, one.reference(), one.kind(), at)
                .debit(one.account(), one.rest())
                .debit(affiliate(AccountKind.AFFILIATE_PAYABLE, commission), one.payable())
                .debit(fees, back.fee())
                .credit(receivable(commission), split.receivable())
                .credit(funds(commission), split.funds())
                .build();
    }

    /**
     * Locks every account that an order's entries can touch, in one go and in the books' own order:
     * taking one of them first and the others later could wait for each other.
     */
    private Map<AccountKey, Money> locked(Stream<AccountKey> keys) {
        return journal.lockedBalances(keys.distinct().sorted().toList());
    }

    private static JournalEntry.Builder entry(
            Commission one, String event, EventKind kind, Instant at) {
        return JournalEntry.of("commission:" + one.id().text() + ":" + event, kind, at);
    }

    private static AccountKey funds(Commission one) {
        return merchant(AccountKind.MERCHANT_FUNDS, one);
    }

    private static AccountKey receivable(Commission one) {
        return merchant(AccountKind.MERCHANT_RECEIVABLE, one);
    }

    private static AccountKey feesPending(Commission one) {
        return merchant(AccountKind.PLATFORM_FEES_PENDING, one);
    }

    private static AccountKey pending(Commission one) {
        return affiliate(AccountKind.AFFILIATE_PENDING, one);
    }

    private static AccountKey fees(Commission one) {
        return AccountKey.platform(AccountKind.PLATFORM_FEES, currency(one));
    }

    private static AccountKey merchant(AccountKind kind, Commission one) {
        return new AccountKey(kind, one.merchantId().value(), currency(one));
    }

    private static AccountKey affiliate(AccountKind kind, Commission one) {
        return new AccountKey(kind, one.affiliateId().value(), currency(one));
    }

    private static Currency currency(Commission one) {
        return one.original().currency();
    }
}
