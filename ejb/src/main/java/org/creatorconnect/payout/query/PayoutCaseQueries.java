package org.creatorconnect.payout.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.query.SqlRow;
import org.creatorconnect.identity.Role;
import org.creatorconnect.payout.PayoutId;
import org.creatorconnect.payout.PayoutStatus;
import org.creatorconnect.payout.PayoutVerdict;
import org.creatorconnect.payout.VerdictEffect;
import org.jspecify.annotations.Nullable;

/** The cases of a payout, for those who settle them and those who watch. */
@Stateless
@RolesAllowed({Role.FINANCE, Role.AUDITOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PayoutCaseQueries {

    private static final int MOST = 20;

    @PersistenceContext EntityManager entityManager;

    /** A payout's cases, newest first. */
    public List<CaseRow> ofPayout(PayoutId payout) {
        return SqlRow.all(
                entityManager
                        .createNativeQuery(
                                """
                                SELECT k.id, k.cause, k.opened_at, p.currency,
                                       (SELECT coalesce(sum(e.amount_minor), 0) FROM earning e
                                        WHERE e.case_id = k.id AND e.withdrawn_at IS NULL),
                                       k.verdict, k.proposed_by, k.proposed_at, p.status,
                                       EXISTS (SELECT 1 FROM payout_case s WHERE s.payout_id = p.id
                                                AND s.effect = 'SETTLE_AFTER_FAILURE'),
                                       k.confirmed_by, k.closed_at
                                FROM payout_case k JOIN payout p ON p.id = k.payout_id
                                WHERE k.payout_id = :payout ORDER BY k.opened_at DESC, k.id LIMIT :most""")
                        .setParameter("payout", payout.value())
                        .setParameter("most", MOST),
                PayoutCaseQueries::row);
    }

    private static CaseRow row(SqlRow row) {
        UUID id = row.id();
        String cause = row.text();
        var openedAt = row.time();
        var keptBack = row.money(row.text());
        CaseRow.@Nullable Proposal proposal = proposal(row);
        PayoutStatus standing = row.word(PayoutStatus.class);
        boolean settledLate = row.flag();
        return new CaseRow(
                id,
                cause,
                openedAt,
                keptBack,
                proposal,
                VerdictEffect.of(standing, PayoutVerdict.PAID, settledLate),
                VerdictEffect.of(standing, PayoutVerdict.NOT_PAID, settledLate),
                row.maybeText().orElse(null),
                row.maybeTime().orElse(null));
    }

    private static CaseRow.@Nullable Proposal proposal(SqlRow row) {
        Optional<String> verdict = row.maybeText();
        Optional<String> by = row.maybeText();
        var at = row.maybeTime();
        return verdict.isEmpty()
                ? null
                : new CaseRow.Proposal(verdict.get(), by.orElseThrow(), at.orElseThrow());
    }
}
