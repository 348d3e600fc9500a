package org.creatorconnect.order.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.attribution.Attribution;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.commission.Commission;
import org.creatorconnect.commission.service.CommissionAccrual;
import org.creatorconnect.commission.service.OrderDeadline;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.Program;
import org.creatorconnect.merchant.ProgramRepository;
import org.creatorconnect.order.Order;
import org.creatorconnect.order.OrderAnswer;
import org.creatorconnect.order.OrderContent;
import org.creatorconnect.order.OrderTerms;
import org.creatorconnect.time.DeadlineRepository;

/** Attributes an order that was not known before, and lets its commissions accrue. */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class NewOrders {

    private final OrderAttribution attributions;
    private final OrderWriting writing;
    private final ProgramRepository programs;
    private final CommissionAccrual accrual;
    private final DeadlineRepository deadlines;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected NewOrders() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public NewOrders(
            OrderAttribution attributions,
            OrderWriting writing,
            ProgramRepository programs,
            CommissionAccrual accrual,
            DeadlineRepository deadlines,
            AuditTrail audit,
            InstantSource clock) {
        this.attributions = attributions;
        this.writing = writing;
        this.programs = programs;
        this.accrual = accrual;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    /** The caller holds the reference's lock and knows that there is no such order. */
    public OrderAnswer take(MerchantId merchant, OrderContent content) {
        Instant now = clock.instant();
        Optional<Program> program =
                programs.inForce(merchant, content.orderedAt(now))
                        .or(() -> programs.inForce(merchant, now));
        OrderTerms terms = OrderTerms.of(program);
        Attribution attribution = attributions.decide(merchant, content, terms, now);
        OrderWriting.Written written = writing.write(merchant, content, terms, attribution, now);
        Order order = written.order();
        audit.record("ORDER_RECEIVED", "order", order.id().value(), attribution.outcome());
        List<Commission> made = new ArrayList<>();
        program.ifPresent(
                inForce ->
                        made.addAll(accrual.accrue(order, written.lines(), attribution, inForce)));
        order.validatesAt()
                .ifPresent(
                        at ->
                                deadlines.set(
                                        OrderDeadline.ORDER_VALIDATION.of(order.id().value(), at)));
        return new OrderAnswer(
                order.id(),
                content.fingerprint(),
                made.stream().map(one -> one.id().value()).toList());
    }
}
