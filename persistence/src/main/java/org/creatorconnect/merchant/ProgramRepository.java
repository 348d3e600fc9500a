package org.creatorconnect.merchant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /**
     * Every version of these merchants' terms that was in force at some moment between two, these
     * included; one query for all.
     *
     * @return a history for each merchant, of no version where it had none
     */
    @SuppressWarnings("unchecked")
    public Map<MerchantId, ProgramHistory> between(
            Set<MerchantId> merchants, Instant earliest, Instant latest) {
        List<Program> found =
                entityManager
                        .createNativeQuery(
                                """
                                SELECT p.* FROM program p
                                WHERE p.merchant_id = ANY (CAST(:merchants AS uuid[])) AND p.effective_at <= :latest
                                  AND p.terms_version >= coalesce(
                                      (SELECT max(q.terms_version) FROM program q
                                       WHERE q.merchant_id = p.merchant_id AND q.effective_at <= :earliest), 0)
                                ORDER BY p.terms_version DESC""",
                                Program.class)
                        .setParameter(
                                "merchants",
                                merchants.stream().map(MerchantId::value).toArray(UUID[]::new))
                        .setParameter("earliest", earliest)
                        .setParameter("latest", latest)
                        .getResultList();
        Map<MerchantId, List<Program>> versions =
                found.stream().collect(Collectors.groupingBy(Program::merchantId));
        return merchants.stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                one -> new ProgramHistory(versions.getOrDefault(one, List.of()))));
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
