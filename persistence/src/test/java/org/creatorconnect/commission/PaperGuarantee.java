package org.creatorconnect.commission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.assignment.Guarantee;
import org.creatorconnect.attribution.AttributionReason;
import org.creatorconnect.attribution.Candidate;
import org.creatorconnect.attribution.CandidateKind;
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
import org.creatorconnect.roster.Sharing;

/**
 * The sales under one guarantee, with the real rule, lines and commissions and without a table, so
 * that very many sequences can be played. Next to it a reckoning of its own, by the rule's words.
 */
final class PaperGuarantee {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final MerchantId MERCHANT = new MerchantId(new UUID(0, 5));

    private static final class Sale {
        Commission creator;
        Optional<Commission> agency;
        Money refunded;
        boolean canceled;

        List<Commission> parts() {
            List<Commission> both = new ArrayList<>(List.of(creator));
            agency.ifPresent(both::add);
            return both;
        }
    }

    private final Random random;
    private final Guarantee guarantee;
    private final Money fee;
    private final List<Sale> sales = new ArrayList<>();
    private final List<String> changes = new ArrayList<>();
    private Optional<Sharing> sharing = Optional.empty();

    PaperGuarantee(Random random, String currency, Money fee) {
        this.random = random;
        this.fee = fee;
        this.guarantee = new Guarantee(new AssignmentId(new UUID(0, 1)), fee);
        assertThat(currency).isEqualTo(fee.currency().getCurrencyCode());
    }

    void shared(int basisPoints) {
        sharing = Optional.of(new Sharing(new UUID(0, 8), new UUID(0, 9), basisPoints));
    }

    /** Something happens. */
    void step() {
        int kind = sales.isEmpty() ? 0 : random.nextInt(8);
        switch (kind) {
            case 0, 1, 2 -> sell(new Money(1 + random.nextInt(20_000), fee.currency()));
            case 3, 4, 5 -> {
                int at = random.nextInt(sales.size());
                Sale sale = sales.get(at);
                long left = sale.creator.paid().minus(sale.refunded).minor();
                long part = random.nextBoolean() ? left : (long) (random.nextDouble() * left);
                refund(at, new Money(part, fee.currency()));
            }
            case 6 -> cancel(random.nextInt(sales.size()));
            default ->
                    advance(
                            random.nextInt(3) == 0
                                    ? fee
                                    : new Money(
                                            (long) (random.nextDouble() * fee.minor()),
                                            fee.currency()));
        }
    }

    /** A sale of which a tenth is earned. */
    void sell(Money commission) {
        Accrual whole = accrual(commission.times(10));
        List<Accrual> parts =
                sharing.map(with -> whole.shared(with).toList()).orElse(List.of(whole));
        Money extra = guarantee.take(whole.share().commission());
        List<Commission> made = new ArrayList<>();
        for (Accrual part : parts) {
            Commission one =
                    new Commission(new CommissionId(new UUID(5, random.nextLong())), part, NOW);
            one.guarantee(guarantee, extra);
            made.add(one);
        }
        Sale sale = new Sale();
        sale.creator = made.get(0);
        sale.agency = made.stream().skip(1).findFirst();
        sale.refunded = Money.zero(fee.currency());
        sales.add(sale);
    }

    void refund(int at, Money amount) {
        Sale sale = sales.get(at);
        if (sale.canceled) {
            return;
        }
        sale.refunded = sale.refunded.plus(amount);
        GuaranteedLines lines = lines();
        lines.refund(sale.creator.lineId(), sale.refunded);
        follow(lines, sale);
    }

    private void cancel(int at) {
        Sale sale = sales.get(at);
        sale.canceled = true;
        GuaranteedLines lines = lines();
        lines.giveUp(sale.creator.orderId());
        follow(lines, sale);
    }

    void advance(Money counts) {
        guarantee.advance(counts);
        GuaranteedLines lines = lines();
        lines.settle();
        for (Sale sale : sales) {
            for (Commission part : sale.parts()) {
                GuaranteedLines.Line line = lines.shifted().get(part.id().value());
                if (line != null && line.extra().compareTo(extra(sale)) >= 0) {
                    part.rise(line.extra());
                } else if (line != null) {
                    part.stand(line.cps(), line.extra());
                }
            }
        }
    }

    private void follow(GuaranteedLines lines, Sale own) {
        lines.settle();
        for (Sale sale : sales) {
            GuaranteedLines.Line line = lines.of(sale.creator.lineId()).orElseThrow();
            for (Commission part : sale.parts()) {
                if (sale == own) {
                    part.stand(line.cps(), line.extra());
                } else if (lines.shifted().containsKey(part.id().value())) {
                    Takeback back = part.stand(line.cps(), line.extra());
                    changes.add(
                            sales.indexOf(sale)
                                    + " "
                                    + back.commission().negated().amount()
                                    + " RECOUPED");
                }
            }
        }
    }

    private GuaranteedLines lines() {
        return new GuaranteedLines(List.of(guarantee), sales.stream().map(this::line).toList());
    }

    private GuaranteedLines.Line line(Sale sale) {
        Commission one = sale.creator;
        return new GuaranteedLines.Line(
                guarantee.id().value(),
                one.orderId(),
                one.lineId(),
                one.base(),
                one.paid(),
                one.rate(),
                sum(sale, true),
                extra(sale),
                sale.parts().stream().map(part -> part.id().value()).toList());
    }

    /** What the rule says, reckoned line by line. */
    void check() {
        Money before = Money.zero(fee.currency());
        Money posted = before;
        for (Sale sale : sales) {
            Money cps = keeps(sale);
            Money extra = beyond(before.plus(cps)).minus(beyond(before));
            assertThat(extra(sale)).isEqualTo(extra);
            assertThat(sum(sale, true)).isEqualTo(cps);
            assertThat(sale.creator.kept().fee()).isEqualTo(Rate.of("0.1").of(extra));
            before = before.plus(cps);
            posted = posted.plus(extra);
        }
        assertThat(posted).isEqualTo(beyond(before));
        assertThat(guarantee.cps()).isEqualTo(before);
        assertThat(guarantee.extra()).isEqualTo(posted);
    }

    private Money keeps(Sale sale) {
        return sale.canceled
                ? Money.zero(fee.currency())
                : KeptShare.of(
                                sale.creator.base(),
                                sale.creator.paid(),
                                sale.refunded,
                                sale.creator.rate(),
                                sale.creator.feeRate())
                        .commission();
    }

    private Money beyond(Money sum) {
        return sum.minus(guarantee.advance()).floorAtZero();
    }

    private static Money extra(Sale sale) {
        return sum(sale, false);
    }

    /** What both parts keep together, with what the fee takes of them or without. */
    private static Money sum(Sale sale, boolean withRecouped) {
        Money sum = Money.zero(sale.creator.original().currency());
        for (Commission part : sale.parts()) {
            sum = sum.plus(part.kept().commission());
            sum = withRecouped ? sum.plus(part.recouped()) : sum;
        }
        return sum;
    }

    List<Money> extras() {
        return sales.stream().map(PaperGuarantee::extra).toList();
    }

    List<Money> recouped() {
        return sales.stream().map(sale -> sum(sale, true).minus(extra(sale))).toList();
    }

    List<String> changes() {
        return changes;
    }

    Money kept(int at) {
        return sales.get(at).creator.kept().commission();
    }

    Money agency(int at) {
        return sales.get(at).agency.orElseThrow().kept().commission();
    }

    Money fee(int at) {
        return sales.get(at).creator.kept().fee();
    }

    private Accrual accrual(Money paid) {
        Money none = Money.zero(paid.currency());
        RateRule rule = new RateRule(RuleKind.ASSIGNMENT, new UUID(0, 1), 1, Rate.of("0.1"));
        return new Accrual(
                new OrderId(new UUID(3, random.nextLong())),
                new OrderLineId(new UUID(4, random.nextLong())),
                MERCHANT,
                new LineAmounts(paid, none, none, none),
                candidate(),
                new RateDecision(rule, List.of()),
                Rate.of("0.1"));
    }

    private static Candidate candidate() {
        LinkOwner owner =
                new LinkOwner(
                        new LinkId(new UUID(0, 6)),
                        MERCHANT,
                        new AffiliateId(new UUID(0, 7)),
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
}
