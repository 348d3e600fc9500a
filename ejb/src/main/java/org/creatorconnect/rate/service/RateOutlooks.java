package org.creatorconnect.rate.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.foundation.WebAddress;
import org.creatorconnect.money.Rate;
import org.creatorconnect.rate.RateDecision;
import org.creatorconnect.rate.RateOutlook;
import org.creatorconnect.rate.RateRule;
import org.creatorconnect.rate.RuleKind;
import org.creatorconnect.task.AgreedRates;
import org.jspecify.annotations.Nullable;

/**
 * Says what sales are paid now and which cut is announced, by the same precedence as an order's
 * commission. Whatever promises a rate asks here, many at once; one query for all.
 */
@ApplicationScoped
public class RateOutlooks {

    /**
     * For whom and what a rate is asked.
     *
     * @param task the task that a link was made for
     * @param product reference of what is sold; empty for what no product rate covers
     * @param page where it is sold, when its reference is not known
     */
    public record Question(
            UUID merchant,
            UUID affiliate,
            Optional<UUID> task,
            Optional<String> product,
            Optional<Page> page) {

        public static Question ofProduct(
                UUID merchant, UUID affiliate, Optional<UUID> task, Optional<String> product) {
            return new Question(merchant, affiliate, task, product, Optional.empty());
        }

        /**
         * What the page at an address sells, when it is the page of one of the merchant's products.
         */
        public static Question ofPage(
                UUID merchant, UUID affiliate, Optional<UUID> task, String address) {
            return new Question(
                    merchant, affiliate, task, Optional.empty(), Optional.of(Page.at(address)));
        }
    }

    /**
     * A page of a shop, however its address is spelled: its fragment is set aside, and its query
     * where no product has one.
     */
    record Page(String whole, String withoutQuery) {

        static Page at(String address) {
            return WebAddress.parse(address)
                    .map(parsed -> new Page(parsed.page(), parsed.pageWithoutQuery()))
                    .orElse(new Page(address, address));
        }
    }

    /** Cuts that a rise replaced have a lower version than the terms in force. */
    private static final String SQL =
            """
            SELECT g.id, g.rate, p.id, p.version, CASE WHEN p.next_rate_from <= :at THEN p.next_rate ELSE p.rate END,
                   CASE WHEN p.next_rate_from > :at THEN coalesce(p.next_rate, CASE WHEN n.effective_at <= p.next_rate_from
                        THEN n.default_rate ELSE m.default_rate END) END,
                   CASE WHEN p.next_rate_from > :at THEN p.next_rate_from END,
                   m.id, m.terms_version, m.default_rate, n.default_rate, n.effective_at
            FROM unnest(CAST(:merchants AS uuid[]), CAST(:affiliates AS uuid[]), CAST(:tasks AS uuid[]),
                        CAST(:products AS text[]), CAST(:wholes AS text[]), CAST(:pages AS text[]))
                 WITH ORDINALITY AS q(merchant, affiliate, task, product, whole, page, place)
            LEFT JOIN LATERAL (SELECT id, rate FROM assignment
                               WHERE task_id = q.task AND %s AND (affiliate_id = q.affiliate OR affiliate_id IN (
                                   SELECT f.id FROM affiliate f WHERE f.merged_into = q.affiliate))
                               ORDER BY affiliate_id = q.affiliate DESC, id LIMIT 1) g ON true
            LEFT JOIN product p ON p.merchant_id = q.merchant AND p.reference = coalesce(q.product,
                (SELECT s.reference FROM product s WHERE s.page IN (q.whole, q.page) AND s.merchant_id = q.merchant
                 ORDER BY s.page = q.whole DESC, s.id LIMIT 1))
            LEFT JOIN LATERAL (SELECT id, terms_version, default_rate FROM program
                               WHERE merchant_id = q.merchant AND effective_at <= :at
                               ORDER BY terms_version DESC LIMIT 1) m ON true
            LEFT JOIN LATERAL (SELECT default_rate, effective_at FROM program
                               WHERE merchant_id = q.merchant AND terms_version > m.terms_version
                                 AND effective_at > :at AND default_rate < m.default_rate
                               ORDER BY effective_at, terms_version DESC LIMIT 1) n ON true
            ORDER BY q.place\
            """
                    .formatted(AgreedRates.EARNS);

    private static final int AGREED_ONCE = 1;

    private final InstantSource clock;
    @PersistenceContext EntityManager entityManager;

    protected RateOutlooks() {
        this(null);
    }

    @Inject
    public RateOutlooks(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * The answers in the order of the questions; empty where a merchant has no terms in force and
     * nothing was agreed.
     */
    public List<Optional<RateOutlook>> of(List<Question> questions) {
        if (questions.isEmpty()) {
            return List.of();
        }
        return SqlRow.all(
                entityManager
                        .createNativeQuery(SQL)
                        .setParameter("at", clock.instant())
                        .setParameter("merchants", texts(questions, Question::merchant))
                        .setParameter("affiliates", texts(questions, Question::affiliate))
                        .setParameter("tasks", texts(questions, one -> one.task().orElse(null)))
                        .setParameter(
                                "products", texts(questions, one -> one.product().orElse(null)))
                        .setParameter("wholes", pages(questions, Page::whole))
                        .setParameter("pages", pages(questions, Page::withoutQuery)),
                RateOutlooks::outlook);
    }

    private static Optional<RateOutlook> outlook(SqlRow row) {
        Optional<RateRule> agreed =
                rule(RuleKind.ASSIGNMENT, row.maybeId(), Optional.of(AGREED_ONCE), row.maybeRate());
        Optional<RateRule> product =
                rule(RuleKind.PRODUCT, row.maybeId(), number(row), row.maybeRate());
        Optional<RateOutlook.Cut> productCut = cut(row.maybeRate(), row.maybeTime());
        Optional<RateRule> usual =
                rule(RuleKind.MERCHANT_DEFAULT, row.maybeId(), number(row), row.maybeRate());
        Optional<RateOutlook.Cut> usualCut = cut(row.maybeRate(), row.maybeTime());
        List<RateRule> rules = new ArrayList<>();
        agreed.ifPresent(rules::add);
        product.ifPresent(rules::add);
        usual.ifPresent(rules::add);
        return rules.isEmpty()
                ? Optional.empty()
                : Optional.of(outlook(RateDecision.among(rules), productCut, usualCut));
    }

    /** What was agreed is never cut. */
    private static RateOutlook outlook(
            RateDecision decision,
            Optional<RateOutlook.Cut> product,
            Optional<RateOutlook.Cut> usual) {
        return new RateOutlook(
                decision,
                switch (decision.rule().kind()) {
                    case ASSIGNMENT -> Optional.empty();
                    case PRODUCT -> product;
                    case MERCHANT_DEFAULT ->
                            Stream.of(product, usual)
                                    .flatMap(Optional::stream)
                                    .min(Comparator.comparing(RateOutlook.Cut::from));
                });
    }

    private static Optional<RateRule> rule(
            RuleKind kind, Optional<UUID> id, Optional<Integer> version, Optional<Rate> rate) {
        return rate.map(
                value -> new RateRule(kind, id.orElseThrow(), version.orElseThrow(), value));
    }

    private static Optional<RateOutlook.Cut> cut(Optional<Rate> rate, Optional<Instant> from) {
        return from.map(at -> new RateOutlook.Cut(rate.orElseThrow(), at));
    }

    private static Optional<Integer> number(SqlRow row) {
        return row.maybeLarge().map(Long::intValue);
    }

    private static @Nullable String[] pages(
            List<Question> questions, Function<Page, String> spelling) {
        return texts(questions, one -> one.page().map(spelling).orElse(null));
    }

    private static @Nullable String[] texts(
            List<Question> questions, Function<Question, @Nullable Object> part) {
        return questions.stream()
                .map(part)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }
}
