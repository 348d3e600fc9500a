package org.creatorconnect.commission.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creatorconnect.attribution.Attribution;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.commission.Beneficiary;
import org.creatorconnect.commission.Commission;
import org.creatorconnect.commission.CommissionEntries;
import org.creatorconnect.commission.CommissionId;
import org.creatorconnect.commission.CommissionRepository;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.Program;
import org.creatorconnect.order.Order;
import org.creatorconnect.order.OrderLine;

/**
 * Makes the commissions of a new order: one per line and affiliate who had a part in it, also where
 * it earns nothing, so that everybody can be told why.
 */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CommissionAccrual {

    private final CommissionRepository commissions;
    private final LineAccruals accruals;
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
            LineAccruals accruals,
            CommissionEntries books,
            AuditTrail audit,
            IdSource ids,
            InstantSource clock) {
        this.commissions = commissions;
        this.accruals = accruals;
        this.books = books;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @return the new commissions of the affiliates whose links or codes they were, in the order of
     *     the lines; not those of their agencies
     */
    public List<Commission> accrue(
            Order order, List<OrderLine> lines, Attribution attribution, Program program) {
        List<Commission> made =
                accruals.of(order, lines, attribution, program).stream()
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

    private static List<Commission> inOrderOf(List<OrderLine> lines, List<Commission> made) {
        Map<?, List<Commission>> byLine =
                made.stream().collect(Collectors.groupingBy(Commission::lineId));
        return lines.stream()
                .flatMap(line -> byLine.getOrDefault(line.id(), List.of()).stream())
                .filter(one -> one.beneficiary() == Beneficiary.CREATOR)
                .toList();
    }
}
