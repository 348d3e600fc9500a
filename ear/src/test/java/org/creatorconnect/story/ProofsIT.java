package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The books and the chain are proved as they grow, and whole as a job that somebody follows. */
class ProofsIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Api AUDITOR = Api.as("demo-auditor");

    @Test
    void whatIsSoundHoldsToItsEnd() {
        Cast.merchant("100.00");
        for (String subject : List.of("ledger", "audit")) {
            JsonObject proof = ended(asked(subject));
            assertThat(proof.getString("status")).isEqualTo("HOLDS");
            assertThat(proof.getJsonNumber("number").longValue())
                    .isGreaterThanOrEqualTo(proof.getJsonNumber("through").longValue());
        }
    }

    @Test
    void whatTheOwnerOfTheDatabaseChangedIsNamed() {
        Cast.merchant("100.00");
        String change =
                "UPDATE posting SET amount = amount + %d WHERE id = (SELECT max(p.id) FROM posting p"
                        + " JOIN ledger_account a ON a.id = p.account_id WHERE a.kind = 'MERCHANT_FUNDS')";
        Tables.run(change.formatted(1));
        try {
            String id = ended(asked("ledger")).getString("id");
            assertThat(
                            AUDITOR.get("proofs/" + id + "/findings")
                                    .json()
                                    .getJsonArray("findings")
                                    .getValuesAs(JsonObject.class))
                    .extracting(finding -> finding.getString("code"))
                    .contains("POSTING_ALTERED", "ENTRY_UNBALANCED", "BALANCE_MISMATCH");
        } finally {
            Tables.run(change.formatted(-1));
        }
        assertThat(ended(asked("ledger")).getString("status")).isEqualTo("HOLDS");
    }

    @Test
    void asTheyGrowTheyAreProvedAndSumsAreKeptBehind() {
        Cast.merchant("100.00");
        long last = number("SELECT max(id) FROM posting");
        Eventually.within(PATIENCE)
                .assertThat(
                        () -> number("SELECT number FROM proved_point WHERE subject = 'LEDGER'"),
                        number -> assertThat(number).isGreaterThanOrEqualTo(last));
        assertThat(
                        number(
                                "SELECT count(*) FROM ledger_account a LEFT JOIN ledger_kept_sum k"
                                        + " ON k.account_id = a.id AND k.through >= "
                                        + last
                                        + " WHERE a.balance IS NULL AND k.account_id IS NULL"))
                .isZero();
        Finance.assertThatTheBooksProveOut();
    }

    private static String asked(String subject) {
        Api.Answer asked = AUDITOR.post("proofs/" + subject, "");
        assertThat(asked.status()).isEqualTo(201);
        return asked.text("id");
    }

    private static JsonObject ended(String id) {
        Eventually.within(PATIENCE)
                .assertThat(
                        () -> AUDITOR.get("proofs/" + id).json(),
                        proof ->
                                assertThat(proof.getString("status"))
                                        .isIn("HOLDS", "BROKEN", "STOPPED"));
        return AUDITOR.get("proofs/" + id).json();
    }

    private static long number(String query) {
        return Tables.number(RunningProduct.get().database().access(), query);
    }
}
