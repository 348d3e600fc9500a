package org.creatorconnect.commission.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.creatorconnect.assignment.query.GuaranteeRow;
import org.creatorconnect.caller.query.View;
import org.creatorconnect.order.query.Candidates;
import org.jspecify.annotations.Nullable;

/** Gathers what explains a commission: line, link, rates, candidates, adjustments, entries. */
@ApplicationScoped
public class Explanations {

    private final Candidates candidates;
    @PersistenceContext EntityManager entityManager;

    protected Explanations() {
        this(null);
    }

    @Inject
    public Explanations(Candidates candidates) {
        this.candidates = candidates;
    }

    public CommissionDetail of(CommissionRow row, View view) {
        List<AdjustmentRow> adjustments = CommissionReading_.adjustments(entityManager, row.id());
        return new CommissionDetail(
                row,
                CommissionReading_.facts(entityManager, row.id()),
                adjustments,
                CommissionReading_.parts(entityManager, row.id()),
                CommissionReading_.lineAdjustments(entityManager, row.id()),
                guarantee(row),
                candidates.of(row.orderId(), view),
                entries(row.id(), adjustments));
    }

    private @Nullable GuaranteeRow guarantee(CommissionRow row) {
        return row.guaranteed() ? CommissionReading_.guarantee(entityManager, row.id()) : null;
    }

    /** By the names that its entries can have, which the index on them finds. */
    private List<CommissionEntryRow> entries(UUID commission, List<AdjustmentRow> adjustments) {
        Stream<String> events =
                Stream.of(
                                Stream.of("accrued", "approved", "set-off"),
                                adjustments.stream().map(one -> "adjusted:" + one.id()),
                                CommissionReading_.payouts(entityManager, commission).stream()
                                        .map(payout -> "set-off:" + payout))
                        .flatMap(some -> some);
        return CommissionReading_.entries(
                entityManager,
                events.map(event -> "commission:" + commission + ":" + event).toList());
    }
}
