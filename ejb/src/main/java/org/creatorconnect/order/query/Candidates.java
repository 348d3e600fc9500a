package org.creatorconnect.order.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.caller.query.View;

/** Reads the verdicts on what could have earned an order. */
@ApplicationScoped
public class Candidates {

    @PersistenceContext EntityManager entityManager;

    /** An order's candidates; an affiliate learns of others that they were, not who. */
    public List<CandidateRow> of(UUID order, View view) {
        List<CandidateRow> candidates = OrderReading_.candidates(entityManager, order);
        UUID affiliate = view.affiliate();
        return affiliate == null
                ? candidates
                : candidates.stream().map(candidate -> candidate.seenBy(affiliate)).toList();
    }
}
