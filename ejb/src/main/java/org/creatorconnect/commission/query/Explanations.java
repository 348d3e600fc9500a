package org.creatorconnect.commission.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.caller.query.View;
import org.creatorconnect.commission.AdjustmentCause;
import org.creatorconnect.commission.TakenFrom;
import org.creatorconnect.foundation.query.SqlRow;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.order.LineAmounts;
import org.creatorconnect.order.query.Candidates;
import org.creatorconnect.rate.RateRule;

/** Gathers what explains a commission: line, link, rates, candidates, adjustments, entries. */
@ApplicationScoped
public class Explanations {

    private static final String FACTS =
            """
            SELECT l.quantity, l.gross_minor, l.coupons_minor, l.tax_minor, l.shipping_minor, l.refunded_minor,
                   c.fee_rate, k.code, o.hold_days, coalesce(g.window_days, 0), o.completed_at, o.canceled_at, c.considered
            FROM commission c
            JOIN order_line l ON l.id = c.line_id JOIN shop_order o ON o.id = c.order_id
            LEFT JOIN tracking_link k ON k.id = c.link_id LEFT JOIN program g ON g.id = o.program_id
            WHERE c.id = :id""";

    private record Facts(
            int quantity,
            LineAmounts line,
            Money refunded,
            Rate feeRate,
            Optional<String> linkCode,
            int holdDays,
            int windowDays,
            Optional<Instant> completedAt,
            Optional<Instant> canceledAt,
            List<RateRule> beaten) {}

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
        String currency = row.amount().currency().getCurrencyCode();
        Facts facts =
                SqlRow.first(byId(FACTS, row.id()), found -> facts(found, currency)).orElseThrow();
        return new CommissionDetail(
                row,
                facts.line(),
                facts.quantity(),
                facts.refunded(),
                facts.feeRate(),
                facts.linkCode(),
                facts.holdDays(),
                facts.windowDays(),
                facts.completedAt(),
                facts.canceledAt(),
                facts.beaten(),
                adjustments(row.id(), currency),
                candidates.of(row.orderId(), view),
                entries(row.id()));
    }

    private List<CommissionDetail.Adjustment> adjustments(UUID commission, String currency) {
        return SqlRow.all(
                byId(
                        """
                        SELECT reference, cause, refund_minor, amount_minor, fee_minor, taken_from, made_at
                        FROM commission_adjustment WHERE commission_id = :id ORDER BY id""",
                        commission),
                row ->
                        new CommissionDetail.Adjustment(
                                row.text(),
                                row.word(AdjustmentCause.class),
                                row.money(currency),
                                row.money(currency),
                                row.money(currency),
                                row.word(TakenFrom.class),
                                row.time()));
    }

    /** The entries' references begin with the commission's id; the index on them finds all. */
    private List<CommissionDetail.Entry> entries(UUID commission) {
        return SqlRow.all(
                entityManager
                        .createNativeQuery(
                                """
                                SELECT id, reference, kind, effective_at FROM journal_entry
                                WHERE reference = ANY (CAST(:fixed AS text[]))
                                   OR reference IN (SELECT :prefix || 'adjusted:' || a.id FROM commission_adjustment a
                                                    WHERE a.commission_id = :id)
                                   OR reference IN (SELECT :prefix || 'set-off:' || i.payout_id
                                                    FROM earning e JOIN payout_item i ON i.earning_id = e.id
                                                    WHERE e.source = 'COMMISSION' AND e.source_id = :id)
                                ORDER BY id""")
                        .setParameter(
                                "fixed",
                                new String[] {
                                    "commission:" + commission + ":accrued",
                                    "commission:" + commission + ":approved",
                                    "commission:" + commission + ":set-off"
                                })
                        .setParameter("prefix", "commission:" + commission + ":")
                        .setParameter("id", commission),
                row -> new CommissionDetail.Entry(row.large(), row.text(), row.text(), row.time()));
    }

    private Query byId(String sql, UUID id) {
        return entityManager.createNativeQuery(sql).setParameter("id", id);
    }

    private static Facts facts(SqlRow row, String currency) {
        return new Facts(
                row.number(),
                new LineAmounts(
                        row.money(currency),
                        row.money(currency),
                        row.money(currency),
                        row.money(currency)),
                row.money(currency),
                row.rate(),
                row.maybeText(),
                row.number(),
                row.number(),
                row.maybeTime(),
                row.maybeTime(),
                row.texts().stream().map(RateRule::parse).toList());
    }
}
