package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;

/** What is done with invitations to tasks, over the API as anybody would. */
final class Invited {

    private static final String ACCEPT = "{\"decision\": \"ACCEPT\"}";
    private static final String DECLINE = "{\"decision\": \"DECLINE\"}";

    private Invited() {}

    /**
     * A merchant invites these creators.
     *
     * @param fee in euros; empty for what the task pays
     */
    static Api.Answer invite(Merchant merchant, String task, String fee, Creator... creators) {
        String ids =
                Arrays.stream(creators)
                        .map(one -> "\"" + one.id() + "\"")
                        .collect(Collectors.joining(", "));
        return merchant.api()
                .post(
                        "tasks/" + task + "/invitations",
                        "{\"affiliateIds\": ["
                                + ids
                                + "]"
                                + (fee.isEmpty() ? "" : ", \"fee\": " + Cast.euro(fee))
                                + "}");
    }

    /** As {@link #invite}, one creator, where nothing stands against it; the invitation. */
    static String to(Merchant merchant, String task, Creator creator, String fee) {
        Api.Answer answer = invite(merchant, task, fee, creator);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.items().getJsonObject(0).getString("id");
    }

    static Api.Answer accept(Creator creator, String invitation) {
        return answer(creator, invitation, ACCEPT);
    }

    static Api.Answer decline(Creator creator, String invitation) {
        return answer(creator, invitation, DECLINE);
    }

    static Api.Answer answer(Creator creator, String invitation, String body) {
        return creator.api().post("task-invitations/" + invitation + "/decision", body);
    }

    static Api.Answer withdraw(Merchant merchant, String invitation) {
        return merchant.api().post("task-invitations/" + invitation + "/withdrawal", "");
    }

    /** A published task with what is told of it besides its title. */
    static String published(Merchant whose, String more) {
        Api.Answer drafted =
                whose.api().post("campaigns/" + Cast.campaign(whose) + "/tasks", body(more));
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(201);
        String task = drafted.text("id");
        assertThat(whose.api().post("tasks/" + task + "/publication", "").status()).isEqualTo(200);
        return task;
    }

    /** A task as it is drafted. */
    static String body(String more) {
        return "{\"title\": \"Trail mug\", \"platform\": \"YOUTUBE\", \"endsAt\": \"2029-05-30T00:00:00Z\", "
                + more
                + "}";
    }

    /** A fixed fee in euros. */
    static String fee(String amount) {
        return "\"compensation\": {\"type\": \"FIXED_FEE\", \"fee\": " + Cast.euro(amount) + "}";
    }
}
