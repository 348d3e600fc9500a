package org.creatorconnect.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.TestDatabase;
import org.creatorconnect.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tables refuse although no code of ours would try it. */
class LedgerTablesTest extends DatabaseTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE posting SET amount = amount + 1",
                "DELETE FROM posting",
                "TRUNCATE posting",
                "UPDATE journal_entry SET kind = 'OTHER'",
                "DELETE FROM journal_entry",
                "UPDATE audit_entry SET actor = 'nobody'",
                "DELETE FROM audit_entry",
                "DELETE FROM ledger_account"
            })
    void theApplicationsRoleCannotEditHistory(String sql) throws SQLException {
        try (Connection connection = TestDatabase.get().connect("connect_app");
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void anUnbalancedEntryIsRefusedAtCommit() throws SQLException {
        try (Connection connection = TestDatabase.get().connect("connect_app");
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            String reference = UUID.randomUUID().toString();
            statement.execute(
                    "INSERT INTO ledger_account (kind, owner_id, currency, side) VALUES"
                            + " ('BANK', gen_random_uuid(), 'EUR', 1), ('BANK', gen_random_uuid(), 'EUR', 1)");
            statement.execute(
                    "INSERT INTO journal_entry (reference, kind, effective_at, recorded_at, digest) VALUES ('"
                            + reference
                            + "', 'TEST', now(), now(), repeat('0', 64))");
            statement.execute(
                    "INSERT INTO posting (entry_id, account_id, amount) SELECT e.id, a.id, 100 FROM journal_entry e,"
                            + " ledger_account a WHERE e.reference = '"
                            + reference
                            + "' AND a.kind = 'BANK' ORDER BY a.id DESC LIMIT 2");
            assertThatThrownBy(connection::commit)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("does not balance");
        }
    }

    @Test
    void nobodyAddsAPostingToAnEntryOfAnotherTransaction() throws SQLException {
        post(deposit(UUID.randomUUID()));
        try (Connection connection = TestDatabase.get().connect("connect_app");
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(
                            () ->
                                    statement.execute(
                                            "INSERT INTO posting (entry_id, account_id, amount)"
                                                    + " SELECT entry_id, account_id, 1 FROM posting LIMIT 1"))
                    .hasMessageContaining("never added to");
        }
    }

    @Test
    void theProofNamesAPostingThatTheOwnerChangedByOneMinorUnit() throws SQLException {
        UUID merchant = UUID.randomUUID();
        post(deposit(merchant));
        try (Connection connection = TestDatabase.get().connect("connect_owner");
                Statement statement = connection.createStatement()) {
            String one =
                    "(SELECT p.id FROM posting p JOIN ledger_account a ON a.id = p.account_id WHERE a.owner_id = '"
                            + merchant
                            + "')";
            statement.execute("UPDATE posting SET amount = amount - 1 WHERE id = " + one);
            List<Finding> findings = with(new JournalLaws()).violations(10);
            statement.execute("UPDATE posting SET amount = amount + 1 WHERE id = " + one);
            assertThat(findings)
                    .extracting(Finding::code)
                    .containsExactly(
                            "POSTING_ALTERED",
                            "ENTRY_UNBALANCED",
                            "BALANCE_MISMATCH",
                            "BOOK_UNBALANCED");
            assertThat(findings.get(0).expected()).isEqualTo("-1000");
            assertThat(findings.get(0).found()).isEqualTo("-1001");
        }
        assertThat(with(new JournalLaws()).violations(10)).isEmpty();
    }

    private static void post(JournalEntry entry) {
        doInTransaction(own -> journal(own).post(entry));
    }

    private static JournalEntry deposit(UUID merchant) {
        Money amount = Money.of(1000, "EUR");
        return JournalEntry.of("deposit:" + merchant, EventKind.DEPOSIT, NOW)
                .debit(AccountKey.platform(AccountKind.BANK, EUR), amount)
                .credit(new AccountKey(AccountKind.MERCHANT_FUNDS, merchant, EUR), amount)
                .build();
    }

    private static Journal journal(EntityManager own) {
        return new Journal(
                with(new LedgerAccountRepository(), own),
                with(new JournalRepository(), own),
                CLOCK);
    }
}
