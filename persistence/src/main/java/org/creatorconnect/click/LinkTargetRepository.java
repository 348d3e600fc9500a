package org.creatorconnect.click;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.link.TrackingLink;
import org.creatorconnect.merchant.ProgramTerms;

/** Finds where the short code of a link leads, for whoever follows it. */
@ApplicationScoped
public class LinkTargetRepository {

    @PersistenceContext EntityManager entityManager;

    /** What a redirect needs to know of a code, by the merchant's terms in force at the time. */
    public Optional<LinkTarget> target(String code, Instant at) {
        return entityManager
                .createQuery(
                        "select l from TrackingLink l where l.code = :code", TrackingLink.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(link -> target(link, at));
    }

    private LinkTarget target(TrackingLink link, Instant at) {
        return SqlRow.one(
                entityManager
                        .createNativeQuery(
                                """
                                        SELECT a.status = 'ACTIVE' AND NOT EXISTS (
                                            SELECT 1 FROM ban b WHERE b.affiliate_id = a.id
                                              AND b.merchant_id = :merchant AND b.ended_at IS NULL), NOT EXISTS (
                                            SELECT 1 FROM channel h WHERE h.id = CAST(:channel AS uuid)
                                              AND h.status NOT IN ('VERIFIED', 'PROOF_MISSING')), EXISTS (
                                            SELECT 1 FROM ledger_account f WHERE f.owner_id = :merchant AND %s),
                                            (SELECT p.click_id_parameter FROM program p
                                             WHERE p.merchant_id = :merchant AND p.effective_at <= :at
                                             ORDER BY p.terms_version DESC LIMIT 1)
                                        FROM affiliate a WHERE a.id = :affiliate\
                                        """
                                        .formatted(ClickBudgetRepository.HAS_MONEY))
                        .setParameter("merchant", link.merchantId().value())
                        .setParameter("affiliate", link.affiliateId().value())
                        .setParameter("channel", link.channelId().orElse(null))
                        .setParameter("at", at),
                row ->
                        LinkTarget.of(
                                link,
                                new LinkTarget.Standing(row.flag(), row.flag()),
                                ClickBudgetRepository.mark(row.flag()),
                                row.maybeText().orElse(ProgramTerms.CLICK_ID)));
    }
}
