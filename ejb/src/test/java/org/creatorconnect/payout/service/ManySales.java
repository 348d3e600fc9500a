package org.creatorconnect.payout.service;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.creatorconnect.commission.Commission;
import org.creatorconnect.ledger.AccountKey;
import org.creatorconnect.ledger.AccountKind;
import org.creatorconnect.ledger.EventKind;
import org.creatorconnect.ledger.Journal;
import org.creatorconnect.ledger.JournalEntry;
import org.creatorconnect.money.Money;

/**
 * Many payees at once, each with some sales of one shop, made by the set. They are what the real
 * intake makes of a sale: order, line, commission, and its entry in the books.
 */
final class ManySales {

    private static final String[] RATES = {"0.07", "0.1", "0.333333"};

    final UUID merchant;
    final String currency;
    private final EntityManager entityManager;
    private final Instant now;
    private final Random random;

    ManySales(EntityManager entityManager, Random random, String currency, Instant now) {
        this.entityManager = entityManager;
        this.random = random;
        this.currency = currency;
        this.now = now;
        this.merchant = id();
        query(
                        """
                        INSERT INTO merchant (id, version, name, country, house_brand, created_at)
                        VALUES (:id, 0, 'Aurora Home', 'DE', false, :now)""")
                .setParameter("id", merchant)
                .executeUpdate();
    }

    /** Makes payees whom nothing keeps from being paid. */
    List<UUID> payees(int count) {
        List<UUID> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(id());
        }
        for (String sql :
                List.of(
                        """
                        INSERT INTO affiliate (id, version, display_name, legal_name, country, status, name_verified_at, joined_at)
                        SELECT id, 0, 'Mara', 'Mara Lind', 'SE', 'ACTIVE', :now, :now FROM unnest(CAST(:ids AS uuid[])) id""",
                        """
                        INSERT INTO payout_method (id, version, affiliate_id, method_version, type, details, mask, country,
                                                   created_at, usable_from)
                        SELECT id, 0, id, 1, 'IBAN', '\\x01', 'SE', 'SE', :now, :now FROM unnest(CAST(:ids AS uuid[])) id""",
                        """
                        INSERT INTO tax_form (id, version, affiliate_id, kind, tax_id, country, submitted_at)
                        SELECT id, 0, id, 'W9', '\\x01', 'SE', :now FROM unnest(CAST(:ids AS uuid[])) id""")) {
            query(sql).setParameter("ids", made.toArray(UUID[]::new)).executeUpdate();
        }
        return made;
    }

    /** Makes random sales of each payee, whose commissions are pending and due. */
    List<Commission> sales(List<UUID> payees, int each) {
        Content content = new Content(payees.size() * each);
        for (int i = 0; i < content.ids.length; i++) {
            long paid = 3_000L + random.nextInt(400_000);
            String rate = RATES[random.nextInt(RATES.length)];
            content.set(i, payees.get(i / each), paid, random.nextInt(3) * paid / 10, rate);
        }
        return insert(content);
    }

    /** One sale of which a tenth is earned; the order has the commission's id for a reference. */
    Commission sale(UUID payee, long earned) {
        Content content = new Content(1);
        content.set(0, payee, 10 * earned, 0, "0.1");
        return insert(content).get(0);
    }

    /** An order of one line and nothing earned by it yet; both have this id. */
    UUID order(UUID payee, long paid) {
        Content content = new Content(1);
        content.set(0, payee, paid, 0, "0.1");
        insertOrders(content);
        insertLines(content);
        return content.ids[0];
    }

    /** The columns of sales; order, line and commission share their id. */
    private final class Content {
        final UUID[] ids;
        final UUID[] affiliates;
        final Long[] paid;
        final Long[] tax;
        final BigDecimal[] rates;
        final Long[] earned;

        Content(int count) {
            ids = new UUID[count];
            affiliates = new UUID[count];
            paid = new Long[count];
            tax = new Long[count];
            rates = new BigDecimal[count];
            earned = new Long[count];
        }

        void set(int i, UUID payee, long amount, long taxed, String rate) {
            ids[i] = id();
            affiliates[i] = payee;
            paid[i] = amount;
            tax[i] = taxed;
            rates[i] = new BigDecimal(rate);
            earned[i] = share(BigDecimal.valueOf(amount - taxed), rates[i]);
        }
    }

    private List<Commission> insert(Content content) {
        insertOrders(content);
        insertLines(content);
        insertCommissions(content);
        return entityManager
                .createQuery("select c from Commission c where c.id in :ids", Commission.class)
                .setParameter("ids", List.of(content.ids))
                .getResultList();
    }

    private void insertOrders(Content content) {
        query(
                        """
                        INSERT INTO shop_order (id, version, merchant_id, reference, status, currency, paid_minor, ordered_at,
                            received_at, completed_at, fingerprint, hold_days, affiliate_id, outcome)
                        SELECT id, 0, :merchant, CAST(id AS text), 'COMPLETED', :currency, paid, :now, :now, :now,
                               repeat('0', 64), 0, affiliate, 'CLICK'
                        FROM unnest(CAST(:ids AS uuid[]), CAST(:affiliates AS uuid[]), CAST(:paid AS bigint[]))
                            AS s(id, affiliate, paid)""")
                .setParameter("merchant", merchant)
                .setParameter("currency", currency)
                .setParameter("ids", content.ids)
                .setParameter("affiliates", content.affiliates)
                .setParameter("paid", content.paid)
                .executeUpdate();
    }

    private void insertLines(Content content) {
        entityManager
                .createNativeQuery(
                        """
                        INSERT INTO order_line (id, version, order_id, position, reference, product_reference, quantity,
                            gross_minor, coupons_minor, tax_minor, shipping_minor, refunded_minor)
                        SELECT id, 0, id, 1, '1', 'lamp', 1, paid, 0, tax, 0, 0
                        FROM unnest(CAST(:ids AS uuid[]), CAST(:paid AS bigint[]), CAST(:tax AS bigint[]))
                            AS s(id, paid, tax)""")
                .setParameter("ids", content.ids)
                .setParameter("paid", content.paid)
                .setParameter("tax", content.tax)
                .executeUpdate();
    }

    private void insertCommissions(Content content) {
        query(
                        """
                        INSERT INTO commission (id, version, order_id, line_id, merchant_id, affiliate_id, status, currency,
                            paid_minor, base_minor, rate, fee_rate, original_minor, kept_minor, whole_minor, fee_minor, rule, rule_id,
                            rule_version, considered, created_at, approves_at)
                        SELECT id, 0, id, id, :merchant, affiliate, 'PENDING', :currency, paid, paid - tax, rate, 0.1, earned,
                               earned, earned, round(earned * 0.1), 'MERCHANT_DEFAULT', id, 1, '{}', :now, :now
                        FROM unnest(CAST(:ids AS uuid[]), CAST(:affiliates AS uuid[]), CAST(:paid AS bigint[]),
                                    CAST(:tax AS bigint[]), CAST(:rates AS numeric[]), CAST(:earned AS bigint[]))
                            AS s(id, affiliate, paid, tax, rate, earned)""")
                .setParameter("merchant", merchant)
                .setParameter("currency", currency)
                .setParameter("ids", content.ids)
                .setParameter("affiliates", content.affiliates)
                .setParameter("paid", content.paid)
                .setParameter("tax", content.tax)
                .setParameter("rates", content.rates)
                .setParameter("earned", content.earned)
                .executeUpdate();
    }

    /** Makes an amount payable to each, on the books and as an earning. */
    void adjustments(List<UUID> payees, long minor, Journal journal) {
        Money amount = Money.of(minor, currency);
        List<JournalEntry> entries = new ArrayList<>();
        UUID[] sources = payees.stream().map(payee -> id()).toArray(UUID[]::new);
        AccountKey adjustments = AccountKey.platform(AccountKind.ADJUSTMENTS, amount.currency());
        for (int i = 0; i < sources.length; i++) {
            AccountKey payable =
                    new AccountKey(AccountKind.AFFILIATE_PAYABLE, payees.get(i), amount.currency());
            entries.add(
                    JournalEntry.of("adjustment:" + sources[i], EventKind.ADJUSTMENT, now)
                            .debit(adjustments, amount)
                            .credit(payable, amount)
                            .build());
        }
        journal.postAll(entries);
        query(
                        """
                        INSERT INTO earning (id, version, affiliate_id, source, source_id, amount_minor, currency, payable_at)
                        SELECT gen_random_uuid(), 0, payee, 'ADJUSTMENT', source, :amount, :currency, :now
                        FROM unnest(CAST(:payees AS uuid[]), CAST(:sources AS uuid[])) AS s(payee, source)""")
                .setParameter("payees", payees.toArray(UUID[]::new))
                .setParameter("sources", sources)
                .setParameter("amount", minor)
                .setParameter("currency", currency)
                .executeUpdate();
    }

    /** A seeded id, so that a failing seed fails again. */
    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private Query query(String sql) {
        return entityManager.createNativeQuery(sql).setParameter("now", now);
    }

    private static long share(BigDecimal base, BigDecimal rate) {
        return base.multiply(rate).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
