package org.creatorconnect.commission;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Orders and what becomes of them by chance, in real tables: two merchants, three creators of whom
 * one has an agency, some orders by code, lines of several products and currencies.
 */
final class RandomSales {

    private static final String[] CURRENCIES = {"EUR", "JPY"};
    private static final String COMMISSION =
            """
            INSERT INTO commission (id, version, order_id, line_id, merchant_id, affiliate_id, link_id, status, currency,
                paid_minor, base_minor, rate, fee_rate, whole_minor, original_minor, kept_minor, fee_minor, rule, rule_id,
                rule_version, considered, zero_reason, created_at, beneficiary, contract_id, share_bps)
            SELECT ?1, 0, ?2, ?3, ?4, ?5, CAST(?6 AS uuid), 'PENDING', ?7, ?8, ?8, 0.1, 0.1, w.whole, w.part, w.part,
                CASE WHEN w.who = 'CREATOR' THEN round(w.whole * 0.1) ELSE 0 END, 'MERCHANT_DEFAULT', ?2, 1, '{}',
                CAST(?9 AS text), ?10, w.who, w.contract, w.bps
            FROM (SELECT g.*, part_of_line(g.whole, g.who, g.bps) AS part
                  FROM (SELECT CASE WHEN CAST(?9 AS text) IS NULL THEN CAST(round(CAST(?8 AS bigint) * 0.1) AS bigint) ELSE 0 END AS whole,
                               CAST(?11 AS text) AS who, CAST(?12 AS uuid) AS contract, CAST(?13 AS integer) AS bps) g) w\
            """;

    private record Sale(
            UUID order,
            SaleStory at,
            boolean byCode,
            boolean shared,
            String currency,
            Instant when) {}

    private final EntityManager entityManager;
    private final Random random;
    private final SaleStory first;
    private final SaleStory second;
    private final UUID agency;
    private final UUID contract;
    private final List<UUID> orders = new ArrayList<>();

    RandomSales(EntityManager entityManager, long seed) {
        this.entityManager = entityManager;
        this.random = new Random(seed);
        this.first = new SaleStory(entityManager);
        this.second = new SaleStory(entityManager);
        this.agency = new SaleStory(entityManager).affiliate.value();
        this.contract = contract();
    }

    UUID agency() {
        return agency;
    }

    /** Sells something, or does something to what was sold. */
    void step() {
        if (orders.isEmpty() || random.nextInt(3) == 0) {
            sell();
            return;
        }
        UUID order = orders.get(random.nextInt(orders.size()));
        switch (random.nextInt(6)) {
            case 0 ->
                    state(order, "COMPLETED", "completed_at = coalesce(completed_at, ordered_at)");
            case 1 -> approve(order);
            case 2 -> refund(order, "WHERE order_id = ?1");
            case 3 -> refund(order, "WHERE order_id = ?1 AND status = 'PENDING'");
            case 4 -> cancel(order);
            default -> pay(order);
        }
    }

    private void sell() {
        UUID order = UUID.randomUUID();
        SaleStory at = random.nextBoolean() ? first : second;
        boolean shared = at == first && random.nextBoolean();
        boolean byCode = random.nextInt(4) == 0;
        Instant when = SaleStory.NOW.plus(Duration.ofHours(random.nextInt(24 * 40)));
        String currency = CURRENCIES[random.nextInt(CURRENCIES.length)];
        run(
                """
                INSERT INTO shop_order (id, version, merchant_id, reference, status, currency, paid_minor, ordered_at,
                    received_at, fingerprint, hold_days, affiliate_id, outcome)
                VALUES (?1, 0, ?2, ?3, 'RECEIVED', ?4, 0, ?5, ?5, repeat('0', 64), 15, ?6, 'LAST_CLICK')\
                """,
                order,
                at.merchant.value(),
                order.toString(),
                currency,
                when,
                at.affiliate.value());
        run(
                """
                INSERT INTO attribution_candidate (id, version, order_id, position, kind, reference, link_id, affiliate_id,
                    touched_at, won, reason)
                VALUES (?1, 0, ?1, 1, ?2, 'x', CAST(?3 AS uuid), ?4, CAST(?5 AS timestamptz), true, 'LAST_CLICK')\
                """,
                order,
                byCode ? "COUPON" : "CLICK",
                byCode ? null : at.link.id().value(),
                at.affiliate.value(),
                byCode ? null : when.minus(Duration.ofHours(random.nextInt(60))).toString());
        Sale sale = new Sale(order, at, byCode, shared, currency, when);
        for (int line = 1; line <= 1 + random.nextInt(3); line++) {
            line(sale, line);
        }
        orders.add(order);
    }

    private void line(Sale sale, int position) {
        UUID line = UUID.randomUUID();
        long paid = 100L + random.nextInt(20_000);
        run(
                """
                INSERT INTO order_line (id, version, order_id, position, reference, product_reference, quantity, gross_minor,
                    coupons_minor, tax_minor, shipping_minor, refunded_minor)
                VALUES (?1, 0, ?2, ?3, ?4, ?5, 1, ?6, 0, 0, 0, 0)\
                """,
                line,
                sale.order(),
                position,
                "l" + position,
                "p" + random.nextInt(4),
                paid);
        String zero = random.nextInt(8) == 0 ? "BUDGET_EXHAUSTED" : null;
        commission(sale, line, sale.at().affiliate.value(), "CREATOR", paid, zero);
        if (sale.shared()) {
            commission(sale, line, agency, "MCN", paid, zero);
        }
    }

    private void commission(
            Sale sale, UUID line, UUID whose, String beneficiary, long paid, String zero) {
        run(
                COMMISSION,
                UUID.randomUUID(),
                sale.order(),
                line,
                sale.at().merchant.value(),
                whose,
                sale.byCode() ? null : sale.at().link.id().value(),
                sale.currency(),
                paid,
                zero,
                sale.when(),
                beneficiary,
                sale.shared() ? contract : null,
                sale.shared() ? 2_500 : null);
    }

    private void approve(UUID order) {
        Instant when = SaleStory.NOW.plus(Duration.ofDays(15L + random.nextInt(50)));
        run(
                """
                UPDATE commission SET status = 'APPROVED', approved_at = ?2, approval_reason = 'COMPLETED'
                WHERE order_id = ?1 AND status = 'PENDING'\
                """,
                order,
                when);
    }

    private void refund(UUID order, String which) {
        double kept = random.nextDouble();
        run(
                """
                UPDATE commission SET whole_minor = CAST(floor(whole_minor * CAST(?2 AS float)) AS bigint),
                    kept_minor = part_of_line(CAST(floor(whole_minor * CAST(?2 AS float)) AS bigint), beneficiary, share_bps),
                    fee_minor = CASE beneficiary WHEN 'CREATOR'
                                THEN round(CAST(floor(whole_minor * CAST(?2 AS float)) AS bigint) * fee_rate) ELSE 0 END
                """
                        + which,
                order,
                kept);
    }

    private void cancel(UUID order) {
        run(
                """
                UPDATE commission SET whole_minor = 0, kept_minor = 0, fee_minor = 0, status = 'REVERSED',
                    reversed_at = created_at, reversal_reason = 'ORDER_CANCELED'
                WHERE order_id = ?1 AND status IN ('PENDING', 'APPROVED')\
                """,
                order);
        state(order, "CANCELED", "canceled_at = ordered_at");
    }

    private void pay(UUID order) {
        run(
                "UPDATE commission SET status = 'PAID' WHERE order_id = ?1 AND status = 'APPROVED'",
                order);
    }

    private void state(UUID order, String status, String also) {
        run(
                "UPDATE shop_order SET status = ?2, "
                        + also
                        + " WHERE id = ?1 AND status <> 'CANCELED'",
                order,
                status);
    }

    private UUID contract() {
        UUID id = UUID.randomUUID();
        run(
                """
                INSERT INTO roster_invitation (id, version, mcn_id, affiliate_id, share_bps, notice_days, tail_days, status,
                    invited_at, lapses_at, decided_at)
                VALUES (?1, 0, ?2, ?3, 2500, 30, 90, 'ACCEPTED', ?4, ?4, ?4)\
                """,
                id,
                agency,
                first.affiliate.value(),
                SaleStory.NOW);
        run(
                """
                INSERT INTO roster_contract (id, version, invitation_id, mcn_id, affiliate_id, notice_days, tail_days,
                    starts_on, status, agreed_at)
                VALUES (?1, 0, ?1, ?2, ?3, 30, 90, '2026-01-01', 'ACTIVE', ?4)\
                """,
                id,
                agency,
                first.affiliate.value(),
                SaleStory.NOW);
        return id;
    }

    private void run(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int at = 0; at < values.length; at++) {
            query.setParameter(at + 1, values[at]);
        }
        query.executeUpdate();
    }
}
