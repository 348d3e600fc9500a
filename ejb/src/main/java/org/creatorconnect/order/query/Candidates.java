package org.creatorconnect.order.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.attribution.AttributionReason;
import org.creatorconnect.attribution.CandidateKind;
import org.creatorconnect.caller.query.View;
import org.creatorconnect.foundation.query.SqlRow;

/** Reads the verdicts on what could have earned an order. */
@ApplicationScoped
public class Candidates {

    private static final String HIDDEN = "";

    @PersistenceContext EntityManager entityManager;

    /** An order's candidates; an affiliate learns of others that they were, not who. */
    public List<CandidateRow> of(UUID order, View view) {
        return SqlRow.all(
                entityManager
                        .createNativeQuery(
                                """
                                SELECT c.kind, c.reference, c.affiliate_id, f.display_name, l.code, c.touched_at, c.age_seconds,
                                       c.won, c.reason
                                FROM attribution_candidate c
                                LEFT JOIN affiliate f ON f.id = c.affiliate_id
                                LEFT JOIN tracking_link l ON l.id = c.link_id
                                WHERE c.order_id = :order ORDER BY c.position""")
                        .setParameter("order", order),
                row -> candidate(row, view));
    }

    private static CandidateRow candidate(SqlRow row, View view) {
        CandidateKind kind = row.word(CandidateKind.class);
        String reference = row.text();
        Optional<UUID> affiliate = row.maybeId();
        boolean seen =
                !view.isAffiliate() || affiliate.filter(view.affiliate()::equals).isPresent();
        Optional<String> name = row.maybeText();
        Optional<String> code = row.maybeText();
        return new CandidateRow(
                kind,
                seen ? reference : HIDDEN,
                affiliate.filter(id -> seen),
                name.filter(text -> seen),
                code.filter(text -> seen),
                row.maybeTime(),
                row.maybeLarge().map(Duration::ofSeconds),
                row.flag(),
                row.word(AttributionReason.class));
    }
}
