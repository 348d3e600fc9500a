package org.creatorconnect.commission.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creatorconnect.attribution.Attribution;
import org.creatorconnect.attribution.Candidate;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.commission.Accrual;
import org.creatorconnect.commission.Commission;
import org.creatorconnect.commission.CommissionEntries;
import org.creatorconnect.commission.CommissionId;
import org.creatorconnect.commission.CommissionRepository;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.Program;
import org.creatorconnect.order.Order;
import org.creatorconnect.order.OrderLine;
import org.creatorconnect.rate.RateDecision;
import org.creatorconnect.rate.service.RateQuestion;
import org.creatorconnect.rate.service.Rates;
import org.creatorconnect.registry.AffiliateId;

/**
 * Makes the commissions of a new order: one per line and affiliate who had a part in it, also where
 * it earns nothing, so that everybody can be told why.
 */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CommissionAccrual {

    private final CommissionRepository commissions;
    private final Rates rates;
    private final CommissionEntries books;
    private final AuditTrail audit;
    private final IdSource ids;
    private final InstantSource clock;

    protected CommissionAccrual() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public CommissionAccrual(
            CommissionRepository commissions,
            Rates rates,
            CommissionEntries books,
            AuditTrail audit,
            IdSource ids,
            InstantSource clock) {
        this.commissions = commissions;
        this.rates = rates;
        this.books = books;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @return the new commissions in the order of the lines
     */
    public List<Commission> accrue(
            Order order, List<OrderLine> lines, Attribution attribution, Program program) {
        List<Accrual> accruals = new ArrayList<>();
        for (Candidate candidate : beneficiaries(attribution)) {
            accruals.addAll(accruals(order, lines, candidate, program));
        }
        List<Commission> made =
                accruals.stream()
                        .map(
                                accrual ->
                                        new Commission(
                                                new CommissionId(ids.next()),
                                                accrual,
                                                clock.instant()))
                        .toList();
        order.validatesAt().ifPresent(at -> made.forEach(one -> one.awaitApproval(at)));
        commissions.add(made);
        audit.recordAll(
                "COMMISSION_ACCRUED",
                "commission",
                made.stream().map(one -> one.id().value()).toList(),
                "order " + order.id().text());
        books.accrue(made, clock.instant());
        return inOrderOf(lines, made);
    }

    private List<Accrual> accruals(
            Order order, List<OrderLine> lines, Candidate candidate, Program program) {
        RateQuestion question =
                new RateQuestion(
                        candidate.affiliate(),
                        candidate.owner().orElseThrow().task(),
                        program,
                        order.orderedAt());
        List<String> products = lines.stream().map(OrderLine::productReference).distinct().toList();
        Map<String, RateDecision> decisions = rates.byProduct(question, products);
        return lines.stream()
                .map(
                        line ->
                                new Accrual(
                                        order.id(),
                                        line.id(),
                                        order.merchantId(),
                                        line.amounts(order.paid().currency()),
                                        candidate,
                                        decisions.get(line.productReference()),
                                        program.terms().platformFeeRate()))
                .toList();
    }

    /** One candidate per affiliate who is known: the one that won, else their last. */
    private static Collection<Candidate> beneficiaries(Attribution attribution) {
        Map<AffiliateId, Candidate> found = new LinkedHashMap<>();
        for (Candidate candidate : attribution.candidates()) {
            if (candidate.owner().isPresent()) {
                found.merge(
                        candidate.affiliate(), candidate, (one, later) -> one.won() ? one : later);
            }
        }
        return found.values();
    }

    private static List<Commission> inOrderOf(List<OrderLine> lines, List<Commission> made) {
        Map<?, List<Commission>> byLine =
                made.stream().collect(Collectors.groupingBy(Commission::lineId));
        return lines.stream()
                .flatMap(line -> byLine.getOrDefault(line.id(), List.of()).stream())
                .toList();
    }
}
