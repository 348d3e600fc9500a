package org.creatorconnect.commission;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.attribution.Attribution;
import org.creatorconnect.attribution.AttributionReason;
import org.creatorconnect.attribution.Candidate;
import org.creatorconnect.attribution.CandidateKind;
import org.creatorconnect.link.LinkDestination;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.link.LinkOwner;
import org.creatorconnect.link.SubIds;
import org.creatorconnect.link.TrackingLink;
import org.creatorconnect.merchant.Merchant;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.order.AttributionCandidate;
import org.creatorconnect.order.LineAmounts;
import org.creatorconnect.order.LineContent;
import org.creatorconnect.order.Order;
import org.creatorconnect.order.OrderContent;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.order.OrderLine;
import org.creatorconnect.order.OrderLineId;
import org.creatorconnect.order.OrderTerms;
import org.creatorconnect.rate.RateDecision;
import org.creatorconnect.rate.RateRule;
import org.creatorconnect.rate.RuleKind;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;

/** One merchant, one affiliate with a link, and orders that it brought, in real tables. */
final class SaleStory {

    static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    static final Currency EUR = Currency.getInstance("EUR");

    final MerchantId merchant = new MerchantId(UUID.randomUUID());
    final AffiliateId affiliate = new AffiliateId(UUID.randomUUID());
    final TrackingLink link;
    private final EntityManager entityManager;

    SaleStory(EntityManager entityManager) {
        this.entityManager = entityManager;
        entityManager.persist(new Merchant(merchant, "Aurora Home", "DE", false, NOW));
        entityManager.persist(
                new Affiliate(affiliate, null, "Mara Lindqvist", "Mara Lindqvist", "SE", NOW));
        link =
                new TrackingLink(
                        new LinkId(UUID.randomUUID()),
                        UUID.randomUUID().toString().replace("-", "").substring(0, 10),
                        new LinkDestination(
                                affiliate,
                                merchant,
                                Optional.empty(),
                                URI.create("https://s.example/")),
                        SubIds.NONE,
                        NOW,
                        null);
        entityManager.flush();
        entityManager.persist(link);
        entityManager.flush();
    }

    /** An order of one line: the example of the domain. */
    Commission sale(String reference) {
        return sale(reference, Optional.empty());
    }

    Commission sale(String reference, Optional<SubIds> subIds) {
        LineAmounts amounts =
                new LineAmounts(eur("119.00"), eur("10.00"), eur("17.40"), eur("4.90"));
        OrderContent content =
                new OrderContent(
                        reference,
                        NOW,
                        EUR,
                        List.of("click"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new LineContent("1", "lamp", 1, amounts)),
                        subIds);
        Candidate candidate = candidate();
        Order order =
                new Order(
                        new OrderId(UUID.randomUUID()),
                        merchant,
                        content,
                        new OrderTerms(Optional.empty(), Duration.ofDays(30), 15, 60),
                        new Attribution(List.of(candidate)),
                        NOW);
        OrderLine line =
                new OrderLine(
                        new OrderLineId(UUID.randomUUID()), order.id(), 1, content.lines().get(0));
        entityManager.persist(order);
        entityManager.persist(line);
        entityManager.persist(
                new AttributionCandidate(UUID.randomUUID(), order.id(), 1, candidate));
        Commission commission = commission(order, line, amounts, candidate);
        entityManager.persist(commission);
        entityManager.flush();
        return commission;
    }

    private Commission commission(
            Order order, OrderLine line, LineAmounts amounts, Candidate candidate) {
        RateRule rule =
                new RateRule(RuleKind.MERCHANT_DEFAULT, UUID.randomUUID(), 1, Rate.of("0.07"));
        Accrual accrual =
                new Accrual(
                        order.id(),
                        line.id(),
                        merchant,
                        amounts,
                        candidate,
                        new RateDecision(rule, List.of()),
                        Rate.of("0.1"));
        return new Commission(new CommissionId(UUID.randomUUID()), accrual, NOW);
    }

    static Money eur(String decimal) {
        return Money.parse(decimal, EUR);
    }

    private Candidate candidate() {
        LinkOwner owner =
                new LinkOwner(
                        link.id(), merchant, affiliate, Optional.empty(), true, Optional.empty());
        return new Candidate(
                CandidateKind.CLICK,
                "click",
                Optional.of(owner),
                Optional.of(NOW),
                Optional.of(Duration.ZERO),
                AttributionReason.LAST_CLICK);
    }
}
