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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorconnect.story.Api;
import org.creatorconnect.story.Eventually;

/** Runs by the API, what is held of them, and the bank's own book that judges. */
record HeldRun(URI api, Path book) {

    /** Payees who can be paid at once. */
    void makePayees(int count, String currency) {
        Api.Answer made =
                finance()
                        .post(
                                "demo/payables",
                                "{\"count\": %d, \"amount\": {\"amount\": \"123.40\", \"currency\": \"%s\"}}"
                                        .formatted(count, currency));
        assertThat(made.status()).as(made.body()).isLessThan(300);
    }

    /** Has all that is payable in a currency submitted. @return the run */
    String submit(String currency) {
        String run =
                finance().post("payout-runs", "{\"currency\": \"" + currency + "\"}").text("id");
        assertThat(finance().post("payout-runs/" + run + "/submission", "").status())
                .isEqualTo(200);
        return run;
    }

    /** A second person approves it. @return the run */
    String approve(String run) {
        String digest = second().get("payout-runs/" + run).text("digest");
        Api.Answer approved =
                second().post(
                                "payout-runs/" + run + "/approval",
                                "{\"digest\": \"" + digest + "\"}");
        assertThat(approved.status()).as(approved.body()).isEqualTo(200);
        return run;
    }

    void assertCannotBeGivenUp(String run) {
        assertThat(finance().post("payout-runs/" + run + "/cancellation", "").body())
                .contains("STATE_FORBIDS");
    }

    /** The instructions of a run, with the states of their payouts. */
    Map<String, String> payouts(String run) {
        return all("payout-runs/" + run + "/payouts?").stream()
                .collect(
                        Collectors.toMap(
                                one -> one.getString("instructionId"),
                                one -> one.getString("status"),
                                (one, same) -> same,
                                TreeMap::new));
    }

    /** The instructions that are held, in a state. */
    Set<String> held(String state) {
        return all("held-payments?status=" + state + "&").stream()
                .map(one -> one.getString("id"))
                .collect(Collectors.toSet());
    }

    /** Two people release a held payment, the first of them in vain when alone. */
    void release(String payment) {
        String path = "held-payments/" + payment + "/release";
        Eventually.within(Duration.ofSeconds(90))
                .assertThat(
                        () -> finance().post(path, ""),
                        answer -> assertThat(answer.body()).contains("PROPOSED"));
        assertThat(finance().post(path, "").body()).contains("APPROVER_IS_AUTHOR");
        assertThat(second().post(path, "").body()).contains("RELEASED");
    }

    void awaitEnd(String run) {
        Eventually.within(Duration.ofSeconds(180))
                .assertThat(
                        () -> finance().get("payout-runs/" + run).body(),
                        body -> assertThat(body).contains("\"COMPLETED\""));
        assertThat(payouts(run).values()).containsOnly("SETTLED");
    }

    void assertProved() {
        assertThat(finance().post("ledger/verification", "").body()).contains("\"ok\":true");
        assertThat(finance().post("audit/verification", "").body()).contains("\"ok\":true");
    }

    /** The instruction of each receipt that the bank ever wrote down, executed or not. */
    List<String> received() {
        return lines().map(line -> line.split(",", -1)[0]).toList();
    }

    /** What the bank has received by now. */
    Set<String> known() {
        return new HashSet<>(received());
    }

    void awaitReceived(int count) {
        Eventually.within(Duration.ofSeconds(120))
                .assertThat(
                        () -> received().size(),
                        size -> assertThat(size).isGreaterThanOrEqualTo(count));
    }

    private Stream<String> lines() {
        try {
            return Files.exists(book)
                    ? Files.readAllLines(book, StandardCharsets.UTF_8).stream().skip(1)
                    : Stream.of();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private List<JsonObject> all(String path) {
        List<JsonObject> all = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonObject page = finance().get(path + "limit=200&cursor=" + cursor).json();
            all.addAll(page.getJsonArray("items").getValuesAs(JsonObject.class));
            cursor = page.isNull("next") ? null : page.getString("next");
        }
        return all;
    }

    private Api finance() {
        return Api.at(api, "demo-finance");
    }

    private Api second() {
        return Api.at(api, "demo-finance2");
    }
}
