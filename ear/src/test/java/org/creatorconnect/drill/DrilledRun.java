package org.creatorconnect.drill;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.creatorconnect.story.Api;
import org.creatorconnect.story.Eventually;

/** A payout run to as many payees as a drill wants, and the bank's own book that judges it. */
final class DrilledRun {

    /** As many payees as a demo makes at once. */
    private static final int AT_ONCE = 1_000;

    private final URI api;
    private final Path book;
    private final int payees;
    private final String id;

    private DrilledRun(URI api, Path book, int payees, String id) {
        this.api = api;
        this.book = book;
        this.payees = payees;
        this.id = id;
    }

    /**
     * Makes the payees and has the run approved by a second person; from now on it is paid.
     *
     * @param api of a product that is ready
     * @param book of the bank that pays
     */
    static DrilledRun approved(URI api, Path book, int payees) {
        Api finance = Api.at(api, "demo-finance");
        for (int left = payees; left > 0; left -= AT_ONCE) {
            Api.Answer made =
                    finance.post(
                            "demo/payables",
                            "{\"count\": "
                                    + Math.min(left, AT_ONCE)
                                    + ", \"amount\": {\"amount\": \"12.34\", \"currency\": \"EUR\"}}");
            assertThat(made.status()).as(made.body()).isLessThan(300);
        }
        String run = finance.post("payout-runs", "{\"currency\": \"EUR\"}").text("id");
        String digest = finance.post("payout-runs/" + run + "/submission", "").text("digest");
        Api.Answer approved =
                Api.at(api, "demo-finance2")
                        .post(
                                "payout-runs/" + run + "/approval",
                                "{\"digest\": \"" + digest + "\"}");
        assertThat(approved.status()).isEqualTo(200);
        return new DrilledRun(api, book, payees, run);
    }

    /** Waits until the bank has paid so many. */
    void awaitExecuted(int count) {
        Eventually.within(Duration.ofSeconds(120))
                .assertThat(
                        () -> executed().size(),
                        size -> assertThat(size).isGreaterThanOrEqualTo(count));
    }

    /** Nobody is paid twice, nobody is forgotten, and the ledger proves out. */
    void assertAllPaidOnce(Duration patience) {
        Api finance = Api.at(api, "demo-finance");
        Eventually.within(patience)
                .assertThat(
                        () -> status(finance), status -> assertThat(status).isEqualTo("COMPLETED"));
        List<JsonObject> payouts = payouts(finance);
        assertThat(payouts).hasSize(payees);
        assertThat(payouts)
                .allSatisfy(payout -> assertThat(payout.getString("status")).isEqualTo("SETTLED"));
        assertThat(executed())
                .containsExactlyInAnyOrderElementsOf(
                        payouts.stream().map(payout -> payout.getString("instructionId")).toList());
        assertThat(finance.post("ledger/verification", "").body()).contains("\"ok\":true");
        assertThat(finance.post("audit/verification", "").body()).contains("\"ok\":true");
    }

    /** While what it is asked of is away, it is not known. */
    private String status(Api finance) {
        Api.Answer answer = finance.get("payout-runs/" + id);
        return answer.status() == 200 ? answer.text("status") : "unknown: " + answer.status();
    }

    private List<JsonObject> payouts(Api finance) {
        List<JsonObject> all = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonObject page =
                    finance.get("payout-runs/" + id + "/payouts?limit=200&cursor=" + cursor).json();
            all.addAll(page.getJsonArray("items").getValuesAs(JsonObject.class));
            cursor = page.isNull("next") ? null : page.getString("next");
        }
        return all;
    }

    /** The instruction ids of all executed lines of the book, one for each line. */
    List<String> executed() {
        try {
            if (!Files.exists(book)) {
                return List.of();
            }
            return Files.readAllLines(book, StandardCharsets.UTF_8).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .filter(parts -> parts.length == 6 && !parts[5].isEmpty())
                    .map(parts -> parts[0])
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
