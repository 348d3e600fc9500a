package org.creatorconnect.order.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.commission.Commission;
import org.creatorconnect.commission.service.CommissionAccrual;
import org.creatorconnect.commission.service.OrderDeadline;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.Program;
import org.creatorconnect.merchant.ProgramHistory;
import org.creatorconnect.merchant.ProgramRepository;
import org.creatorconnect.order.OrderAnswer;
import org.creatorconnect.order.OrderContent;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.order.OrderKey;
import org.creatorconnect.order.OrderTerms;
import org.creatorconnect.time.Deadline;
import org.creatorconnect.time.DeadlineRepository;

/**
 * Attributes orders that were not known before, and lets their commissions accrue. A single one is
 * a batch of one: the statements do not grow with the orders.
 */
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

    /**
     * The caller holds the references' locks and knows that there are no such orders.
     *
     * @param told each another order, of whatever merchants
     * @return what each is answered
     */
    public Map<OrderKey, OrderAnswer> take(List<ToldOrder> told) {
        List<NewOrder> orders = prepared(told, clock.instant());
        writing.write(orders);
        audit.recordAll(
                "ORDER_RECEIVED",
                "order",
                orders.stream().map(one -> one.order().id().value()).toList(),
                orders.stream().map(one -> one.attribution().outcome()).toList());
        Map<OrderId, List<Commission>> made =
                accrual.accrue(orders.stream().flatMap(one -> one.attributed().stream()).toList());
        deadlines.setAll(orders.stream().flatMap(NewOrders::validation).toList());
        return orders.stream()
                .collect(
                        Collectors.toMap(
                                NewOrder::key,
                                one -> one.answer(made.getOrDefault(one.order().id(), List.of()))));
    }

    private List<NewOrder> prepared(List<ToldOrder> told, Instant now) {
        Instant earliest =
                told.stream()
                        .map(one -> one.content().orderedAt(now))
                        .min(Comparator.naturalOrder())
                        .orElse(now);
        Map<MerchantId, ProgramHistory> histories =
                programs.between(
                        told.stream().map(ToldOrder::merchant).collect(Collectors.toSet()),
                        earliest,
                        now);
        OrderTouches touches = attributions.touches(told);
        return told.stream()
                .map(one -> prepared(one, histories.get(one.merchant()), touches, now))
                .toList();
    }

    private NewOrder prepared(
            ToldOrder told, ProgramHistory terms, OrderTouches touches, Instant now) {
        OrderContent content = told.content();
        Optional<Program> program =
                terms.inForce(content.orderedAt(now)).or(() -> terms.inForce(now));
        return writing.prepare(
                told.merchant(),
                content,
                program,
                touches.decide(told.merchant(), content, OrderTerms.of(program), now),
                now);
    }

    private static Stream<Deadline> validation(NewOrder one) {
        return one
                .order()
                .validatesAt()
                .map(at -> OrderDeadline.ORDER_VALIDATION.of(one.order().id().value(), at))
                .stream();
    }
}
