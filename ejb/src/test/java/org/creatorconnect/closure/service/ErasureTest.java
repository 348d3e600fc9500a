package org.creatorconnect.closure.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.creatorconnect.closure.AccountClosure;
import org.creatorconnect.closure.AccountClosureId;
import org.creatorconnect.closure.Planted;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.identity.LocaleChoice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * After an account is deleted the database holds nothing of its person. One word is planted in
 * every column that can say who somebody is, and afterwards every text of every table is searched.
 */
class ErasureTest extends DatabaseTest {

    private static final String WORD = "zqmaraz";

    /** Texts without a closed set of words that say nothing of a person who leaves. */
    private static final Set<String> SAY_NOTHING =
            Set.of(Planted.text("says-nothing-of-people.txt").split("\n"));

    private ClosingHouse house;

    @BeforeEach
    void putTogether() {
        house = new ClosingHouse(entityManager, this::with, NOW);
    }

    @Test
    void nothingIsLeftOfTheNameAnywhere() {
        assertThat(holding()).hasSizeGreaterThan(60);
        house.closedAt(NOW.plus(AccountClosure.WAIT));
        assertThat(holding()).isEmpty();
        house.run("SET CONSTRAINTS ALL IMMEDIATE");
    }

    @Test
    void bankAccountsTaxFormAndLegalNameOfWhoWasPaidStayForTenYears() {
        house.run(
                "UPDATE payout SET status = 'SETTLED' WHERE id = '" + ClosingHouse.id("da") + "'");
        AccountClosureId closure = house.closedAt(NOW.plus(AccountClosure.WAIT));
        assertThat(holding())
                .containsExactlyInAnyOrder("affiliate.legal_name", "payout_method.mask");
        assertThat(one("SELECT count(*) FROM tax_form WHERE affiliate_id = :maras")).isEqualTo(1L);
        assertThat(one("SELECT CAST(due_at AS text) FROM deadline WHERE kind = 'CLOSURE_RECORDS'"))
                .asString()
                .startsWith("2036-03-16");
        house.clock(NOW.plus(AccountClosure.WAIT).plusSeconds(1)).dropRecords(closure);
        assertThat(holding()).isEmpty();
        assertThat(one("SELECT count(*) FROM tax_form WHERE affiliate_id = :maras")).isEqualTo(0L);
        assertThat(one("SELECT count(*) FROM payout_method WHERE affiliate_id = :maras"))
                .isEqualTo(1L);
        assertThat(house.acts).endsWith("ACCOUNT_CLOSED", "CLOSED_RECORDS_ERASED");
    }

    @Test
    void theBooksAndWhatWasAgreedOnStay() {
        house.closedAt(NOW.plus(AccountClosure.WAIT));
        for (String table : List.of("payout", "assignment", "task_application", "tracking_link")) {
            assertThat(one("SELECT count(*) FROM " + table + " WHERE affiliate_id = :maras"))
                    .as(table)
                    .isEqualTo(1L);
        }
        assertThat(one("SELECT terms_text FROM assignment WHERE affiliate_id = :maras"))
                .isEqualTo("terms");
        assertThat(one("SELECT actor FROM audit_entry WHERE sequence = 9000000000"))
                .asString()
                .startsWith("deleted-");
        assertThat(one("SELECT DISTINCT about FROM notification WHERE about LIKE 'T ·%'"))
                .isEqualTo("T · Deleted account");
    }

    @Test
    void theAddressIsFreeAndNobodyIsLeftToSignIn() {
        house.closedAt(NOW.plus(AccountClosure.WAIT));
        assertThat(house.accounts.byEmail(new EmailAddress("zqmaraz@mail.example"))).isEmpty();
        assertThat(house.accounts.byUsername(WORD)).isEmpty();
        assertThat(house.accounts.get(ClosingHouse.MARA).isEnabled()).isFalse();
        assertThat(house.accounts.get(ClosingHouse.MARA).displayName())
                .isEqualTo("Deleted account");
        assertThat(house.accounts.get(ClosingHouse.MARA).locale()).isEqualTo(LocaleChoice.NONE);
        assertThat(one("SELECT count(*) FROM deadline WHERE kind = 'SIGN_IN_KEPT'")).isEqualTo(0L);
    }

    /** A new text is planted in {@code planted.sql}, or says nothing of people and is listed. */
    @Test
    void everyTextIsPlantedOrSaysNothingOfPeople() {
        Set<String> unknown = new TreeSet<>(texts(true));
        unknown.removeAll(holding());
        assertThat(unknown).isEqualTo(new TreeSet<>(SAY_NOTHING));
    }

    /** The columns in which the word stands. */
    private Set<String> holding() {
        entityManager.flush();
        Set<String> found = new LinkedHashSet<>();
        for (String column : texts(false)) {
            String[] parts = column.split("\\.");
            Object hits =
                    one(
                            "SELECT count(*) FROM %s WHERE CAST(%s AS text) ILIKE '%%%s%%'"
                                    .formatted(parts[0], parts[1], WORD));
            if (!hits.equals(0L)) {
                found.add(column);
            }
        }
        return found;
    }

    /** Columns of text, lists of texts and JSON; only those without a closed set of words. */
    private List<String> texts(boolean open) {
        List<?> found =
                entityManager
                        .createNativeQuery(
                                """
                                SELECT t.relname || '.' || c.attname
                                FROM pg_attribute c JOIN pg_class t ON t.oid = c.attrelid
                                WHERE t.relkind IN ('r', 'p') AND t.relnamespace = CAST('public' AS regnamespace)
                                  AND NOT t.relispartition AND c.attnum > 0 AND NOT c.attisdropped
                                  AND t.relname NOT LIKE 'flyway%' AND has_table_privilege(t.oid, 'SELECT')
                                  AND CAST(c.atttypid AS regtype) IN ('text', 'text[]', 'json', 'jsonb', 'varchar')
                                  AND NOT (:open AND EXISTS (
                                      SELECT 1 FROM pg_constraint k
                                      WHERE k.contype = 'c' AND k.conrelid = t.oid AND k.conkey = ARRAY[c.attnum]
                                        AND pg_get_constraintdef(k.oid) ~ 'ANY|~ '))
                                ORDER BY 1""",
                                String.class)
                        .setParameter("open", open)
                        .getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    private Object one(String sql) {
        var query = entityManager.createNativeQuery(sql, Object.class);
        if (sql.contains(":maras")) {
            query.setParameter("maras", ClosingHouse.MARAS.value());
        }
        return query.getSingleResult();
    }
}
