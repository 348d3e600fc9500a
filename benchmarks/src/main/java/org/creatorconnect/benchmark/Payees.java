package org.creatorconnect.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.benchmark.machine.BenchmarkFailed;
import org.creatorconnect.benchmark.machine.Http;
import org.creatorconnect.benchmark.machine.Pause;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.foundation.service.Secrets;
import org.creatorconnect.foundation.service.Vault;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.TokenFingerprint;

/** Affiliates of the marketplace who can be paid, and the two people who pay them in runs. */
final class Payees {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    /** So many rows are written at once. */
    private static final int PART = 1_000;

    private static final String ACCOUNT =
            "{\"holder\":\"Mara Lind\",\"iban\":\"DE02%018d\",\"country\":\"DE\",\"town\":\"Bremen\"}";

    private static final List<String> FINANCE = List.of("payer", "approver");

    private static final String PERSON =
            """
            INSERT INTO account (id, version, username, display_name, created_at)
            VALUES ('%1$s', 0, 'bench-%2$s', 'Finance', now());
            INSERT INTO account_role (account_id, role) VALUES ('%1$s', '%3$s');
            INSERT INTO api_token (fingerprint, version, account_id, created_at) VALUES ('%4$s', 0, '%1$s', now())\
            """;

    private static final String METHOD =
            """
            INSERT INTO payout_method (id, version, affiliate_id, method_version, type, details, mask, country, created_at,
                                       usable_from)
            VALUES (?, 0, CAST(md5('affiliate ' || ?) AS uuid), 1, 'IBAN', ?, 'DE 2051', 'DE', now() - interval '60 days',
                    now() - interval '30 days')\
            """;

    private static final String TAX_FORM =
            """
            INSERT INTO tax_form (id, version, affiliate_id, kind, tax_id, country, submitted_at)
            VALUES (?, 0, CAST(md5('affiliate ' || ?) AS uuid), 'SELF_CERTIFICATION', ?, 'DE',
                    now() - interval '60 days')\
            """;

    private static final String NAMES =
            """
            UPDATE affiliate SET name_verified_at = now() - interval '60 days'
            WHERE id IN (SELECT CAST(md5('affiliate ' || n) AS uuid) FROM generate_series(1, %d) n)\
            """;

    private static final List<String> EARNING =
            List.of(
                    """
                    INSERT INTO ledger_account (kind, owner_id, currency, side, balance, floor)
                    SELECT 'AFFILIATE_PAYABLE', CAST(md5('affiliate ' || n) AS uuid), 'EUR', -1, 0, 0
                    FROM generate_series(1, %d) n ON CONFLICT DO NOTHING\
                    """,
                    """
                    UPDATE ledger_account SET balance = balance - 1234
                    WHERE kind = 'AFFILIATE_PAYABLE' AND currency = 'EUR' AND owner_id IN (
                        SELECT CAST(md5('affiliate ' || n) AS uuid) FROM generate_series(1, %d) n)\
                    """,
                    """
                    INSERT INTO earning (id, version, affiliate_id, source, source_id, amount_minor, currency, payable_at)
                    SELECT gen_random_uuid(), 0, CAST(md5('affiliate ' || n) AS uuid), 'ADJUSTMENT', gen_random_uuid(), 1234,
                           'EUR', now() - interval '1 day'
                    FROM generate_series(1, %d) n\
                    """);

    private final Installation product;
    private final URI runs;

    /**
     * Opens accounts for them and for those who pay.
     *
     * @param count how many can be paid at most
     */
    Payees(Installation product, int count) {
        this.product = product;
        this.runs = product.api().resolve("payout-runs/");
        FINANCE.forEach(this::employ);
        product.run(List.of(NAMES.formatted(count)));
        Vault vault = new Vault(new Secrets(new Key()));
        seal(METHOD, count, vault, "payout-method", ACCOUNT);
        seal(TAX_FORM, count, vault, "tax-form", "%011d");
    }

    /** The first of them have something to be paid, 12.34 EUR each. */
    void earn(int count) {
        EARNING.forEach(step -> product.run(List.of(step.formatted(count))));
        product.run(List.of("ANALYZE earning", "ANALYZE ledger_account"));
    }

    /**
     * Pays all that is to be paid in a run of two people.
     *
     * @param count how many payouts that has to be
     * @return the run's id
     */
    String pay(int count) {
        String run = post("", FINANCE.get(0), "{\"currency\": \"EUR\"}").getString("id");
        JsonObject submitted = post(run + "/submission", FINANCE.get(0), "");
        long payouts = product.number("SELECT count(*) FROM payout WHERE run_id = ?", id(run));
        if (payouts != count) {
            throw new BenchmarkFailed("the run pays %d instead of %d".formatted(payouts, count));
        }
        String digest = "{\"digest\": \"%s\"}".formatted(submitted.getString("digest"));
        post(run + "/approval", FINANCE.get(1), digest);
        return run;
    }

    /** Waits until all instructions of a run are on the queue, and are known to be. */
    void awaitDispatched(String run) {
        await(run, "SELECT count(*) FROM payout_run WHERE id = ? AND dispatched_at IS NULL");
    }

    /** Waits until every payout of a run is settled. */
    void awaitSettled(String run) {
        await(run, "SELECT count(*) FROM payout WHERE run_id = ? AND status <> 'SETTLED'");
    }

    static UUID id(String run) {
        return UUID.fromString(run);
    }

    private void await(String run, String howManyLeft) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (product.number(howManyLeft, id(run)) > 0) {
            if (System.nanoTime() > end) {
                throw new BenchmarkFailed("the run " + run + " does not come to its end");
            }
            Pause.of(BETWEEN_LOOKS);
        }
    }

    private JsonObject post(String path, String person, String body) {
        URI address = path.isEmpty() ? product.api().resolve("payout-runs") : runs.resolve(path);
        String answer = Http.post(address, Shop.bearer("bench-token-" + person), body);
        return Json.createReader(new StringReader(answer)).readObject();
    }

    private void employ(String name) {
        product.run(
                List.of(
                        PERSON.formatted(
                                UUID.randomUUID(),
                                name,
                                Role.FINANCE,
                                TokenFingerprint.of("bench-token-" + name).value())));
    }

    /**
     * Writes a row for each payee with a text of their own, sealed as the product does, for it has
     * to open them.
     *
     * @param text with the payee's number in the place of the mark
     */
    private void seal(String row, int count, Vault vault, String purpose, String text) {
        try (Connection connection = product.connect();
                PreparedStatement insert = connection.prepareStatement(row)) {
            connection.setAutoCommit(false);
            for (int n = 1; n <= count; n++) {
                UUID id = UUID.randomUUID();
                byte[] plain = text.formatted(n).getBytes(StandardCharsets.UTF_8);
                insert.setObject(1, id);
                insert.setString(2, Integer.toString(n));
                insert.setBytes(3, vault.seal(purpose, id.toString(), plain));
                insert.addBatch();
                if (n % PART == 0 || n == count) {
                    insert.executeBatch();
                }
            }
            connection.commit();
        } catch (SQLException failure) {
            throw new BenchmarkFailed("what belongs to a payee cannot be written", failure);
        }
    }

    /** The installation's. */
    private static final class Key extends Settings {
        @Override
        public Optional<String> secretKey() {
            return Optional.of(Installation.SECRET_KEY);
        }
    }
}
