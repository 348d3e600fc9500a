package org.creatorconnect.commission;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.creatorconnect.attribution.AttributionReason;
import org.creatorconnect.attribution.Candidate;
import org.creatorconnect.attribution.CandidateKind;
import org.creatorconnect.earnings.Earning;
import org.creatorconnect.earnings.EarningId;
import org.creatorconnect.earnings.EarningSource;
import org.creatorconnect.earnings.SetOff;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.JournalEntry;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.link.LinkOwner;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.order.LineAmounts;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.order.OrderLineId;
import org.creatorconnect.rate.RateDecision;
import org.creatorconnect.rate.RateRule;
import org.creatorconnect.rate.RuleKind;
import org.creatorconnect.registry.AffiliateId;

/**
 * One payee's sales and payouts with the real commissions, earnings and set-off, and books of
 * paper: no table, so that very many can be played. What payouts do by the set is done here one by
 * one.
 */
final class PaperPayee {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private static final class Sale {
        Commission commission;
        Earning earning;
        Money refunded;
    }

    private record Paid(UUID id, List<Earning> earnings, Money gross, Money recovered) {}

    private final Random random;
    private final Currency currency;
    private final AffiliateId affiliate = new AffiliateId(new UUID(0, 1));
    private final List<Sale> sales = new ArrayList<>();
    private final List<Earning> earnings = new ArrayList<>();
    private final List<Paid> underWay = new ArrayList<>();
    private final List<Paid> settled = new ArrayList<>();
    private final Map<AccountKind, Long> books = new EnumMap<>(AccountKind.class);
    private long paid;

    PaperPayee(Random random, Currency currency) {
        this.random = random;
        this.currency = currency;
        for (int i = 0; i <= random.nextInt(3); i++) {
            sales.add(sale());
        }
    }

    /** Something happens. */
    void step() {
        Sale sale = sales.get(random.nextInt(sales.size()));
        switch (random.nextInt(7)) {
            case 0 -> approve(sale);
            case 1, 2 -> refund(sale);
            case 3 -> run();
            case 4 -> one(underWay).ifPresent(this::settle);
            case 5 -> one(underWay).ifPresent(this::end);
            default -> one(settled).ifPresent(this::end);
        }
        check();
    }

    private void approve(Sale sale) {
        Commission commission = sale.commission;
        if (commission.status() != CommissionStatus.PENDING) {
            return;
        }
        commission.approve(NOW, ApprovalReason.COMPLETED);
        Money kept = commission.kept().commission();
        move(AccountKind.AFFILIATE_PAYABLE, kept.minor());
        if (kept.isPositive()) {
            sale.earning = earning(EarningSource.COMMISSION, commission.id().value(), kept);
        }
    }

    private void refund(Sale sale) {
        Commission commission = sale.commission;
        Money left = commission.paid().minus(sale.refunded);
        boolean canceled = random.nextInt(8) == 0;
        long part =
                random.nextBoolean() ? left.minor() : (long) (random.nextDouble() * left.minor());
        sale.refunded = sale.refunded.plus(new Money(part, currency));
        Takeback back = canceled ? commission.giveUp() : commission.follow(sale.refunded);
        switch (back.from()) {
            case PENDING -> {
                // Nothing of it can be paid yet.
            }
            case PAYABLE -> {
                move(AccountKind.AFFILIATE_PAYABLE, -back.commission().minor());
                if (back.commission().isPositive()) {
                    sale.earning.takeBack(back.commission(), NOW);
                }
            }
            case DEBT -> {
                move(AccountKind.AFFILIATE_DEBT, back.commission().minor());
                if (back.commission().isPositive()) {
                    sale.earning.owe(back.commission());
                }
            }
        }
        if (canceled || sale.refunded.equals(commission.paid())) {
            commission.reverse(
                    canceled ? ReversalReason.ORDER_CANCELED : ReversalReason.REFUNDED, NOW);
        }
    }

    private void run() {
        List<Earning> open = open();
        long gross = open.stream().mapToLong(earning -> earning.amount().minor()).sum();
        if (gross == 0) {
            return;
        }
        long recovered = Math.min(balance(AccountKind.AFFILIATE_DEBT), gross / 2);
        Paid payout =
                new Paid(
                        new UUID(1, random.nextLong()),
                        open,
                        new Money(gross, currency),
                        new Money(recovered, currency));
        move(AccountKind.AFFILIATE_PAYABLE, -gross);
        move(AccountKind.AFFILIATE_DEBT, -recovered);
        open.forEach(earning -> set(earning, "payoutId", payout.id()));
        status(payout, CommissionStatus.IN_PAYOUT);
        paid += gross - recovered;
        underWay.add(payout);
    }

    private void settle(Paid payout) {
        underWay.remove(payout);
        settled.add(payout);
        status(payout, CommissionStatus.PAID);
    }

    private void end(Paid payout) {
        underWay.remove(payout);
        settled.remove(payout);
        paid -= payout.gross().minus(payout.recovered()).minor();
        move(AccountKind.AFFILIATE_PAYABLE, payout.gross().minor());
        move(AccountKind.AFFILIATE_DEBT, payout.recovered().minor());
        of(payout).forEach(sale -> sale.commission.comeBack(NOW));
        List<Earning> owing =
                payout.earnings().stream().filter(one -> one.owed().isPositive()).toList();
        Money debt = new Money(balance(AccountKind.AFFILIATE_DEBT), currency);
        SetOff setOff = SetOff.of(owing, payout.id(), debt, NOW);
        setOff.entries().forEach(this::post);
        payout.earnings().forEach(earning -> set(earning, "payoutId", null));
        if (setOff.left().isPositive()) {
            earning(EarningSource.ADJUSTMENT, payout.id(), setOff.left());
        }
    }

    private void check() {
        long open = open().stream().mapToLong(earning -> earning.amount().minor()).sum();
        assertThat(balance(AccountKind.AFFILIATE_PAYABLE)).isEqualTo(open);
        assertThat(balance(AccountKind.AFFILIATE_DEBT)).isNotNegative();
        long kept = 0;
        for (Sale sale : sales) {
            long keeps = sale.commission.kept().commission().minor();
            if (sale.earning != null) {
                kept += keeps;
                assertThat(sale.earning.amount().minus(sale.earning.owed()).minor())
                        .isEqualTo(keeps);
            }
            if (sale.commission.status() == CommissionStatus.REVERSED) {
                assertThat(keeps).isZero();
            }
        }
        assertThat(paid + open - balance(AccountKind.AFFILIATE_DEBT)).isEqualTo(kept);
    }

    private List<Earning> open() {
        return earnings.stream()
                .filter(one -> one.payoutId().isEmpty() && one.amount().isPositive())
                .toList();
    }

    private List<Sale> of(Paid payout) {
        return sales.stream().filter(sale -> payout.earnings().contains(sale.earning)).toList();
    }

    private void status(Paid payout, CommissionStatus status) {
        of(payout).forEach(sale -> set(sale.commission, "status", status));
    }

    private void post(JournalEntry entry) {
        entry.postings()
                .forEach(
                        posting ->
                                move(
                                        posting.account().kind(),
                                        posting.account().kind().side().sign()
                                                * posting.amount().minor()));
    }

    private void move(AccountKind kind, long change) {
        books.merge(kind, change, Math::addExact);
    }

    private long balance(AccountKind kind) {
        return books.getOrDefault(kind, 0L);
    }

    private Earning earning(EarningSource source, UUID id, Money amount) {
        Earning made =
                new Earning(
                        new EarningId(new UUID(2, random.nextLong())),
                        affiliate,
                        source,
                        id,
                        amount,
                        NOW);
        earnings.add(made);
        return made;
    }

    private Optional<Paid> one(List<Paid> some) {
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of(some.get(random.nextInt(some.size())));
    }

    private Sale sale() {
        Money none = Money.zero(currency);
        LineAmounts amounts =
                new LineAmounts(new Money(1 + random.nextInt(50_000), currency), none, none, none);
        RateRule rule =
                new RateRule(RuleKind.MERCHANT_DEFAULT, new UUID(0, 4), 1, Rate.of("0.333333"));
        Accrual accrual =
                new Accrual(
                        new OrderId(new UUID(3, random.nextLong())),
                        new OrderLineId(new UUID(4, random.nextLong())),
                        new MerchantId(new UUID(0, 5)),
                        amounts,
                        candidate(),
                        new RateDecision(rule, List.of()),
                        Rate.of("0.1"));
        Sale sale = new Sale();
        sale.commission =
                new Commission(new CommissionId(new UUID(5, random.nextLong())), accrual, NOW);
        sale.refunded = none;
        return sale;
    }

    private Candidate candidate() {
        LinkOwner owner =
                new LinkOwner(
                        new LinkId(new UUID(0, 6)),
                        new MerchantId(new UUID(0, 5)),
                        affiliate,
                        Optional.empty(),
                        true,
                        Optional.empty());
        return new Candidate(
                CandidateKind.CLICK,
                "click",
                Optional.of(owner),
                Optional.of(NOW),
                Optional.of(Duration.ZERO),
                AttributionReason.LAST_CLICK);
    }

    private static void set(Object entity, String name, Object value) {
        try {
            Field field = entity.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(entity, value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
