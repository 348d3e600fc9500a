package org.creatorconnect.payout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.creatorconnect.foundation.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What payouts that ended unpaid left in a database from before is set off, in the books too. */
class SetOffMigrationTest {

    private static final String BEFORE =
            """
            ALTER TABLE commission ALTER COLUMN whole_minor DROP NOT NULL;
            DROP TRIGGER earning_is_kept_new ON earning;
            DROP TRIGGER earning_is_kept ON earning;
            DROP TRIGGER commission_keeps_its_earning ON commission;
            DROP FUNCTION open_earning_is_kept();
            ALTER TABLE earning DROP COLUMN owed_minor;
            ALTER TABLE commission DROP COLUMN ends_as;
            INSERT INTO merchant (id, version, name, country, house_brand, created_at)
            VALUES ('%1$s', 0, 'Aurora', 'DE', false, now())""";

    /**
     * A sale of 100.00 at a tenth; what is kept, its state, its earning, and what is owed of it.
     */
    private static final String SALE =
            """
            INSERT INTO affiliate (id, version, display_name, legal_name, country, status, joined_at)
            VALUES ('%1$s', 0, 'Mara', 'Mara', 'SE', 'ACTIVE', now());
            INSERT INTO shop_order (id, version, merchant_id, reference, status, currency, paid_minor, ordered_at, received_at,
                fingerprint, hold_days, outcome)
            VALUES ('%1$s', 0, '%2$s', '%1$s', 'RECEIVED', 'EUR', 10000, now(), now(), repeat('0', 64), 0, 'CLICK');
            INSERT INTO order_line (id, version, order_id, position, reference, product_reference, quantity, gross_minor,
                coupons_minor, tax_minor, shipping_minor, refunded_minor)
            VALUES ('%1$s', 0, '%1$s', 1, '1', 'lamp', 1, 10000, 0, 0, 0, 0);
            INSERT INTO commission (id, version, order_id, line_id, merchant_id, affiliate_id, status, currency, paid_minor,
                base_minor, rate, fee_rate, original_minor, kept_minor, fee_minor, rule, rule_id, rule_version, considered,
                created_at, approved_at, approval_reason, reversed_at, reversal_reason)
            VALUES ('%1$s', 0, '%1$s', '%1$s', '%2$s', '%1$s', '%3$s', 'EUR', 10000, 10000, 0.1, 0.1, 1000, %4$s, %4$s / 10,
                'MERCHANT_DEFAULT', '%1$s', 1, '{}', now(), now(), 'COMPLETED',
                CASE WHEN '%3$s' = 'REVERSED' THEN now() END, CASE WHEN '%3$s' = 'REVERSED' THEN 'REFUNDED' END);
            INSERT INTO commission_adjustment (id, version, commission_id, reference, cause, refund_minor, amount_minor,
                fee_minor, taken_from, made_at)
            VALUES ('%1$s', 0, '%1$s', 'r-1', 'REFUND', 10000 - %4$s * 10, %4$s - 1000, 0, 'DEBT', now());
            INSERT INTO earning (id, version, affiliate_id, source, source_id, amount_minor, currency, payable_at)
            VALUES ('%1$s', 0, '%1$s', 'COMMISSION', '%1$s', %5$s, 'EUR', now());
            INSERT INTO ledger_account (kind, owner_id, currency, side, balance, floor)
            VALUES ('AFFILIATE_PAYABLE', '%1$s', 'EUR', -1, -%6$s, 0), ('AFFILIATE_DEBT', '%1$s', 'EUR', 1, %7$s, 0)""";

    private static final String PAYOUT =
            """
            INSERT INTO payout_method (id, version, affiliate_id, method_version, type, details, mask, country, created_at,
                usable_from)
            VALUES ('%1$s', 0, '%1$s', 1, 'IBAN', '\\x01', 'SE', 'SE', now(), now());
            INSERT INTO payout_run (id, version, number, status, cut_off, currency, author, approver, digest, payout_count,
                total_minor, created_at)
            VALUES ('%1$s', 0, -%2$s, '%3$s', now(), 'EUR', 'a', 'b', '', 1, 1, now());
            INSERT INTO payout (id, version, run_id, affiliate_id, method_id, currency, gross_minor, recovered_minor, net_minor,
                status, queries_sent, created_at)
            VALUES ('%1$s', 0, '%1$s', '%1$s', '%1$s', 'EUR', 1000, 0, 1000, '%4$s', 0, now());
            UPDATE earning SET payout_id = '%1$s' WHERE id = '%1$s'""";

    private Connection connection;
    private Statement sql;

    @BeforeEach
    void goBack() throws SQLException {
        connection = TestDatabase.get().connect("connect_owner");
        connection.setAutoCommit(false);
        sql = connection.createStatement();
        sql.execute(BEFORE.formatted(id(0)));
    }

    @AfterEach
    void forget() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void whatWasRefundedInPayoutGoesAgainstWhatIsPayableAgain() throws Exception {
        sale(1, "APPROVED", 600, 1_000, 1_000, 400);
        assertThat(after(1)).isEqualTo("APPROVED 600 payable 600 debt 0");
    }

    @Test
    void aReversedSaleKeepsNothingThatBlocksARun() throws Exception {
        sale(1, "REVERSED", 0, 400, 400, 400);
        assertThat(after(1)).isEqualTo("REVERSED none payable 0 debt 0");
    }

    @Test
    void aSaleThatWasGivenBackWholeEnds() throws Exception {
        sale(1, "APPROVED", 0, 1_000, 1_000, 1_000);
        assertThat(after(1)).isEqualTo("REVERSED none payable 0 debt 0");
    }

    @Test
    void whatOtherPayoutsHaveRecoveredStaysPayableAsAnEarningOfItsOwn() throws Exception {
        sale(1, "APPROVED", 600, 1_000, 1_000, 100);
        assertThat(after(1)).isEqualTo("APPROVED 300+600 payable 900 debt 0");
    }

    @Test
    void whatAPayoutHasOwesFromNowOn() throws Exception {
        sale(1, "IN_PAYOUT", 600, 1_000, 0, 400);
        sql.execute(PAYOUT.formatted(id(1), 1, "APPROVED", "CREATED"));
        sale(2, "PAID", 0, 1_000, 0, 1_000);
        sql.execute(PAYOUT.formatted(id(2), 2, "COMPLETED", "SETTLED"));
        assertThat(after(1)).isEqualTo("IN_PAYOUT none payable 0 debt 400");
        assertThat(one("SELECT owed_minor FROM earning WHERE id = '%s'", 1)).isEqualTo("400");
        assertThat(one("SELECT owed_minor FROM earning WHERE id = '%s'", 2)).isEqualTo("1000");
        assertThat(one("SELECT ends_as FROM commission WHERE id = '%s'", 2)).isEqualTo("REFUNDED");
    }

    @Test
    void aRunThatHasClaimedSuchAnEarningFindsThatItHasChanged() throws Exception {
        sale(1, "APPROVED", 600, 1_000, 1_000, 400);
        sql.execute(PAYOUT.formatted(id(1), 1, "AWAITING_APPROVAL", "CREATED"));
        assertThat(after(1)).isEqualTo("APPROVED none payable 600 debt 0");
        assertThat(one("SELECT amount_minor FROM earning WHERE payout_id = '%s'", 1))
                .isEqualTo("600");
    }

    private void sale(int n, String status, int kept, int earning, int payable, int debt)
            throws SQLException {
        sql.execute(SALE.formatted(id(n), id(0), status, kept, earning, payable, debt));
    }

    /** Migrates, and tells the commission's state, open earnings, and the payee's balances. */
    private String after(int n) throws Exception {
        try (InputStream file =
                PayoutLaws.class.getResourceAsStream("/db/migration/V70__set_off.sql")) {
            sql.execute(
                    new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .replace("${appRole}", "connect_app"));
        }
        sql.execute("SET CONSTRAINTS ALL IMMEDIATE");
        assertThat(
                        all(
                                """
                                SELECT entry_id FROM posting GROUP BY entry_id HAVING sum(amount) <> 0"""))
                .isEmpty();
        return one(
                """
                SELECT c.status || ' ' || coalesce((SELECT string_agg(e.amount_minor::text, '+' ORDER BY e.amount_minor)
                           FROM earning e WHERE e.affiliate_id = c.affiliate_id AND e.payout_id IS NULL
                             AND e.withdrawn_at IS NULL), 'none')
                       || ' payable ' || -p.balance || ' debt ' || d.balance
                FROM commission c JOIN ledger_account p ON p.owner_id = c.id AND p.kind = 'AFFILIATE_PAYABLE'
                JOIN ledger_account d ON d.owner_id = c.id AND d.kind = 'AFFILIATE_DEBT' WHERE c.id = '%s'""",
                n);
    }

    private String one(String query, int n) throws SQLException {
        return all(query.formatted(id(n))).get(0);
    }

    private List<String> all(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static String id(int n) {
        return "00000000-0000-0000-0000-00000007000" + n;
    }
}
