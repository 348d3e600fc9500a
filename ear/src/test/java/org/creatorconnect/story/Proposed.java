package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;

/** An assignment whose terms are proposed anew, and what is read of its money. */
final class Proposed {

    static final String ACCEPT = "{\"decision\": \"ACCEPT\"}";
    static final String DECLINE = "{\"decision\": \"DECLINE\"}";

    final String task;
    final String assignment;
    private final Merchant merchant;

    /**
     * A creator works on a new task of a merchant.
     *
     * @param parts further fields of the task, with a comma before them
     */
    Proposed(Merchant merchant, Creator creator, String fee, String parts) {
        this.merchant = merchant;
        this.task =
                Cast.published(
                        merchant,
                        "{\"type\": \"FIXED_FEE\", \"fee\": " + Cast.euro(fee) + "}" + parts);
        this.assignment =
                merchant.api()
                        .post(
                                "applications/"
                                        + ContentToReview.applied(task, creator)
                                        + "/decision",
                                ACCEPT)
                        .text("assignmentId");
    }

    /** Somebody proposes, as the body says. */
    Api.Answer ask(Api by, String body) {
        return by.post("assignments/" + assignment + "/proposals", body);
    }

    /** As {@link #ask}, where nothing stands against it; the proposal. */
    String propose(Api by, String body) {
        Api.Answer made = ask(by, body);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.text("status")).isEqualTo("OPEN");
        return made.text("id");
    }

    static String fee(String amount) {
        return "{\"fee\": " + Cast.euro(amount) + "}";
    }

    static String end(String amount) {
        return "{\"cancel\": {\"creatorAmount\": " + Cast.euro(amount) + "}}";
    }

    static Api.Answer answer(Api by, String proposal, String decision) {
        return by.post("proposals/" + proposal + "/decision", decision);
    }

    Api.Answer read(Api by) {
        return by.get("assignments/" + assignment);
    }

    /** What comes back goes to the merchant once the task takes nobody any more. */
    void close() {
        merchant.api().post("tasks/" + task + "/closure", "");
    }

    String funds() {
        return merchant.api().get("merchants/" + merchant.id() + "/balance").amount("funds");
    }

    /** What the books hold for the assignment, in minor units. */
    String escrow() {
        return Tables.text(
                "SELECT coalesce(sum(-p.amount), 0) FROM posting p"
                        + " JOIN ledger_account a ON a.id = p.account_id"
                        + " WHERE a.kind = 'ASSIGNMENT_ESCROW' AND a.owner_id = '"
                        + assignment
                        + "'");
    }

    /** The merchant proposes a change of an assignment, and the creator accepts. */
    static void agreed(Merchant merchant, Creator creator, String assignment, String change) {
        String proposal =
                merchant.api().post("assignments/" + assignment + "/proposals", change).text("id");
        Api.Answer accepted = answer(creator.api(), proposal, ACCEPT);
        assertThat(accepted.text("status")).as(accepted.body()).isEqualTo("ACCEPTED");
    }
}
