package org.creatorconnect.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorconnect.money.Money;

/** Keeps payout cases, and the earnings that they keep back from runs. */
@ApplicationScoped
public class PayoutCaseRepository {

    private static final String HELD =
            " FROM earning WHERE case_id = :case AND withdrawn_at IS NULL";

    /** What a payout was made of, and what was left to the payee when it ended unpaid. */
    private static final String OF_PAYOUT =
            """
            (id IN (SELECT earning_id FROM payout_item WHERE payout_id = :payout)
             OR source = 'ADJUSTMENT' AND source_id = :payout)""";

    @PersistenceContext EntityManager entityManager;

    public void add(PayoutCase opened) {
        entityManager.persist(opened);
        entityManager.flush();
    }

    /**
     * A payout's open case, locked until the transaction ends. Lock the payout before; there is at
     * most one.
     */
    public Optional<PayoutCase> lockOpen(PayoutId payout) {
        return entityManager
                .createQuery(
                        "select c from PayoutCase c where c.payoutId = :payout and c.closedAt is null",
                        PayoutCase.class)
                .setParameter("payout", payout.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Which of these payouts have an open case; lock the payouts before. */
    @SuppressWarnings("unchecked")
    public Set<PayoutId> withOpen(Collection<PayoutId> payouts) {
        List<UUID> found =
                entityManager
                        .createNativeQuery(
                                """
                                SELECT payout_id FROM payout_case
                                WHERE closed_at IS NULL AND payout_id = ANY (CAST(:payouts AS uuid[]))""",
                                UUID.class)
                        .setParameter(
                                "payouts",
                                payouts.stream().map(PayoutId::value).toArray(UUID[]::new))
                        .getResultList();
        return found.stream().map(PayoutId::new).collect(Collectors.toSet());
    }

    /** What people confirmed last of a payout. */
    public Optional<PayoutVerdict> lastVerdict(PayoutId payout) {
        return entityManager
                .createQuery(
                        """
                        select c.verdict from PayoutCase c
                        where c.payoutId = :payout and c.confirmedBy is not null
                        order by c.closedAt desc, c.openedAt desc""",
                        PayoutVerdict.class)
                .setParameter("payout", payout.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Whether the payout's settlement after its failure is booked. */
    public boolean isSettledLate(PayoutId payout) {
        return !entityManager
                .createQuery(
                        """
                        select 1 from PayoutCase c
                        where c.payoutId = :payout and c.effect = SETTLE_AFTER_FAILURE""",
                        Integer.class)
                .setParameter("payout", payout.value())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * Keeps back the earnings of the case's payout that nobody is paying: those that are free, and
     * those that a run has claimed which is not approved yet. Its approval will see that they are
     * gone. They are locked first and judged afterwards, because a claim or an approval may be
     * under way.
     */
    public void keepBack(PayoutCase open) {
        UUID payout = open.payoutId().value();
        entityManager
                .createNativeQuery(
                        "SELECT id FROM earning WHERE " + OF_PAYOUT + " ORDER BY id FOR UPDATE",
                        UUID.class)
                .setParameter("payout", payout)
                .getResultList();
        entityManager
                .createNativeQuery(
                        """
                        UPDATE earning SET case_id = :case, payout_id = NULL, version = version + 1
                        WHERE %s AND withdrawn_at IS NULL AND case_id IS NULL
                          AND (payout_id IS NULL OR payout_id IN (
                              SELECT p.id FROM payout p JOIN payout_run r ON r.id = p.run_id
                              WHERE r.status = 'AWAITING_APPROVAL'))"""
                                .formatted(OF_PAYOUT))
                .setParameter("case", open.id().value())
                .setParameter("payout", payout)
                .executeUpdate();
    }

    /** What a case keeps back, in all, locked until the transaction ends. */
    public Money lockKeptBack(PayoutCase open, Currency currency) {
        Number sum =
                (Number)
                        entityManager
                                .createNativeQuery(
                                        "SELECT CAST(coalesce(sum(amount_minor), 0) AS bigint) FROM (SELECT amount_minor"
                                                + HELD
                                                + " ORDER BY id FOR UPDATE) held")
                                .setParameter("case", open.id().value())
                                .getSingleResult();
        return new Money(sum.longValue(), currency);
    }

    /** The commissions whose earnings a case keeps back. */
    @SuppressWarnings("unchecked")
    public List<UUID> keptBackCommissions(PayoutCase open) {
        return entityManager
                .createNativeQuery(
                        "SELECT source_id" + HELD + " AND source = 'COMMISSION' ORDER BY source_id",
                        UUID.class)
                .setParameter("case", open.id().value())
                .getResultList();
    }

    /** What a case keeps back was paid by its payout after all, and is never paid again. */
    public void takeOut(PayoutCase closed) {
        execute(
                "UPDATE earning SET payout_id = :payout, case_id = NULL, version = version + 1"
                        + " WHERE case_id = :case AND withdrawn_at IS NULL",
                closed);
    }

    /** Frees what a case still keeps back; the next run can pay it. */
    public void free(PayoutCase closed) {
        entityManager
                .createNativeQuery(
                        "UPDATE earning SET case_id = NULL, version = version + 1 WHERE case_id = :case")
                .setParameter("case", closed.id().value())
                .executeUpdate();
    }

    private void execute(String sql, PayoutCase closed) {
        entityManager
                .createNativeQuery(sql)
                .setParameter("case", closed.id().value())
                .setParameter("payout", closed.payoutId().value())
                .executeUpdate();
    }
}
