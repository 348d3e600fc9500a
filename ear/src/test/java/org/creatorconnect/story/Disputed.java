package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Future;
import org.creatorconnect.story.Cast.Creator;

/** What is done in disputes, and what is read of their money. */
final class Disputed {

    private static final String OPEN =
            "{\"reasonCode\": \"MEETS_BRIEF\", \"statement\": \"All three are shown.\"}";

    private Disputed() {}

    /** Somebody disputes how an assignment was rejected. */
    static Api.Answer ask(Api by, String assignment) {
        return by.post("assignments/" + assignment + "/disputes", OPEN);
    }

    /** As {@link #ask}, where nothing stands against it; the dispute. */
    static String dispute(Api by, String assignment) {
        Api.Answer opened = ask(by, assignment);
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        assertThat(opened.text("status")).isEqualTo("OPEN");
        return opened.text("id");
    }

    /** Somebody writes to the others. */
    static void write(Api by, String dispute, String text) {
        Api.Answer written =
                by.post("disputes/" + dispute + "/messages", "{\"text\": \"" + text + "\"}");
        assertThat(written.status()).as(written.body()).isEqualTo(201);
    }

    /** Somebody decides, as the body says. */
    static Api.Answer decide(Api by, String dispute, String decision) {
        return by.post("disputes/" + dispute + "/decision", decision);
    }

    /** A split that pays so much of a fee in euros. */
    static String split(String amount) {
        return "{\"decision\": \"SPLIT\", \"creatorAmount\": " + Cast.euro(amount) + "}";
    }

    /** What came of a call made beside others. */
    static Api.Answer answer(Future<Api.Answer> done) {
        try {
            return done.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What a creator can be paid, in euros. */
    static String payable(Creator whose) {
        return Api.as("demo-finance")
                .get("affiliates/" + whose.id() + "/balance")
                .amount("payable");
    }

    /** What the platform earned by an assignment, in minor units. */
    static String platformFees(String assignment) {
        return Tables.text(
                "SELECT sum(-p.amount) FROM posting p JOIN journal_entry e ON e.id = p.entry_id"
                        + " JOIN ledger_account a ON a.id = p.account_id"
                        + " WHERE a.kind = 'PLATFORM_FEES' AND e.reference LIKE 'tranche:"
                        + assignment
                        + "%'");
    }

    /** The refusal has this name. */
    static void assertRefused(Api.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.text("code")).isEqualTo(code);
    }
}
