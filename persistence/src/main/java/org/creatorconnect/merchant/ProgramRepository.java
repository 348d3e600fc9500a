package org.creatorconnect.merchant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the versions of every merchant's terms. */
@ApplicationScoped
public class ProgramRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(Program program) {
        entityManager.persist(program);
    }

    /** The terms in force at the given time. */
    public Optional<Program> inForce(MerchantId merchant, Instant at) {
        return entityManager
                .createQuery(
                        """
                        select p from Program p where p.merchantId = :merchant and p.effectiveAt <= :at
                        order by p.termsVersion desc""",
                        Program.class)
                .setParameter("merchant", merchant.value())
                .setParameter("at", at)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Every version that was in force at some moment between two, these included. */
    public ProgramHistory between(MerchantId merchant, Instant earliest, Instant latest) {
        return new ProgramHistory(
                entityManager
                        .createQuery(
                                """
                                select p from Program p
                                where p.merchantId = :merchant and p.effectiveAt <= :latest
                                  and p.termsVersion >= coalesce(
                                      (select max(q.termsVersion) from Program q
                                       where q.merchantId = :merchant and q.effectiveAt <= :earliest), 0)
                                order by p.termsVersion desc""",
                                Program.class)
                        .setParameter("merchant", merchant.value())
                        .setParameter("earliest", earliest)
                        .setParameter("latest", latest)
                        .getResultList());
    }

    /** Versions later than the given one, in their order: cuts announced, not in force yet. */
    public List<Program> after(MerchantId merchant, int termsVersion) {
        return entityManager
                .createQuery(
                        """
                        select p from Program p where p.merchantId = :merchant and p.termsVersion > :version
                        order by p.termsVersion""",
                        Program.class)
                .setParameter("merchant", merchant.value())
                .setParameter("version", termsVersion)
                .getResultList();
    }

    /** The version given last, whether in force yet or not. */
    public Optional<Program> latest(MerchantId merchant) {
        return entityManager
                .createQuery(
                        "select p from Program p where p.merchantId = :merchant order by p.termsVersion desc",
                        Program.class)
                .setParameter("merchant", merchant.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
