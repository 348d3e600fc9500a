package org.creatorconnect.link.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.caller.query.View;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.click.ClickBudgetRepository;
import org.creatorconnect.foundation.query.Conditions;
import org.creatorconnect.foundation.query.Search;
import org.creatorconnect.foundation.query.SqlRow;
import org.creatorconnect.identity.Role;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.link.service.ShortLinks;
import org.creatorconnect.rate.RateRule;
import org.creatorconnect.rate.RuleKind;
import org.creatorconnect.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/** Links: affiliates see their own, merchants those that lead to them, staff all. */
@Stateless
@RolesAllowed({
    Role.AFFILIATE,
    Role.MERCHANT,
    Role.OPERATOR,
    Role.REVIEWER,
    Role.FINANCE,
    Role.AUDITOR
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LinkQueries {

    private static final String SQL =
            """
            SELECT l.id, l.code, l.affiliate_id, f.display_name, l.merchant_id, m.name, l.task_id, t.title, l.target_url,
                   l.sub_ids, l.created_at, f.status = 'ACTIVE' AND (l.expires_at IS NULL OR l.expires_at > :now),
                   EXISTS (SELECT 1 FROM ledger_account f WHERE f.owner_id = l.merchant_id AND %s),
                   r.rule, r.rule_id, r.rule_version, r.rate,
                   (SELECT coalesce(sum(d.clicks), 0) FROM click_day d WHERE d.link_id = l.id),
                   (SELECT count(*) FROM attribution_candidate c WHERE c.link_id = l.id AND c.won)
            FROM tracking_link l
            JOIN affiliate f ON f.id = l.affiliate_id JOIN merchant m ON m.id = l.merchant_id
            JOIN rate_receipt r ON r.link_id = l.id LEFT JOIN task t ON t.id = l.task_id
            WHERE (CAST(:merchant AS uuid) IS NULL OR l.merchant_id = :merchant)
              AND (CAST(:affiliate AS uuid) IS NULL OR l.affiliate_id = :affiliate)
            """
                    .formatted(ClickBudgetRepository.HAS_MONEY);

    /** By a part of the target, by words of the merchant's name, or by the code itself. */
    private static final String FOUND =
            """
            l.id IN (SELECT x.id FROM tracking_link x WHERE x.target_url ILIKE :search
                     UNION ALL SELECT x.id FROM tracking_link x JOIN merchant n ON n.id = x.merchant_id
                     WHERE word_vector(n.search_words) @@ CAST(:words AS tsquery)
                     UNION ALL SELECT x.id FROM tracking_link x WHERE x.code = :code)\
            """;

    private final Callers callers;
    private final ShortLinks addresses;
    private final LinkRates rates;
    private final InstantSource clock;
    @PersistenceContext EntityManager entityManager;

    protected LinkQueries() {
        this(null, null, null, null);
    }

    @Inject
    public LinkQueries(
            Callers callers, ShortLinks addresses, LinkRates rates, InstantSource clock) {
        this.callers = callers;
        this.addresses = addresses;
        this.rates = rates;
        this.clock = clock;
    }

    /** Links that the caller sees, newest first, from the one before {@code before}. */
    public List<LinkRow> links(String search, @Nullable UUID before, int limit) {
        View view = View.of(callers.current());
        Conditions conditions =
                new Conditions(SQL)
                        .with("now", clock.instant())
                        .with("merchant", view.merchant())
                        .with("affiliate", view.affiliate());
        if (!search.isBlank()) {
            conditions
                    .with("code", search.strip())
                    .with("words", Search.words(search))
                    .and(FOUND, "search", Search.anywhere(search));
        }
        if (before != null) {
            conditions.and("l.id < :before", "before", before);
        }
        return rows(
                conditions
                        .rows(entityManager, "ORDER BY l.id DESC LIMIT :limit")
                        .setParameter("limit", limit));
    }

    /**
     * @throws NotFound when there is no such link that the caller sees
     */
    public LinkRow link(LinkId id) {
        return rows(scoped("AND l.id = :id").setParameter("id", id.value())).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("link"));
    }

    private Query scoped(String rest) {
        View view = View.of(callers.current());
        return entityManager
                .createNativeQuery(SQL + rest)
                .setParameter("now", clock.instant())
                .setParameter("merchant", view.merchant())
                .setParameter("affiliate", view.affiliate());
    }

    private List<LinkRow> rows(Query query) {
        return rates.now(SqlRow.all(query, this::row));
    }

    private LinkRow row(SqlRow row) {
        UUID id = row.id();
        String code = row.text();
        UUID affiliate = row.id();
        String affiliateName = row.text();
        UUID merchant = row.id();
        String merchantName = row.text();
        Optional<UUID> task = row.maybeId();
        Optional<String> title = row.maybeText();
        String target = row.text();
        List<String> subIds = row.texts();
        Instant createdAt = row.time();
        boolean active = row.flag();
        boolean funded = row.flag();
        RateRule told = new RateRule(row.word(RuleKind.class), row.id(), row.number(), row.rate());
        return new LinkRow(
                id,
                code,
                addresses.address(code),
                affiliate,
                affiliateName,
                merchant,
                merchantName,
                task,
                title,
                target,
                subIds,
                createdAt,
                active,
                funded,
                told,
                told,
                Optional.empty(),
                row.large(),
                row.large());
    }
}
