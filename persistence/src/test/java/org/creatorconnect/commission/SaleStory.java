package org.creatorconnect.commission;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.catalog.Merchant;
import org.creatorconnect.catalog.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.tracking.Attribution;
import org.creatorconnect.tracking.AttributionCandidate;
import org.creatorconnect.tracking.AttributionReason;
import org.creatorconnect.tracking.Candidate;
import org.creatorconnect.tracking.CandidateKind;
import org.creatorconnect.tracking.LineAmounts;
import org.creatorconnect.tracking.LineContent;
import org.creatorconnect.tracking.LinkDestination;
import org.creatorconnect.tracking.LinkId;
import org.creatorconnect.tracking.LinkOwner;
import org.creatorconnect.tracking.Order;
import org.creatorconnect.tracking.OrderContent;
import org.creatorconnect.tracking.OrderId;
import org.creatorconnect.tracking.OrderLine;
import org.creatorconnect.tracking.OrderLineId;
import org.creatorconnect.tracking.OrderTerms;
import org.creatorconnect.tracking.SubIds;
import org.creatorconnect.tracking.TrackingLink;

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
                        Optional.of("click"),
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
