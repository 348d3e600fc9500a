package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An operator brings affiliates in by a file, in the server as it runs. */
class AffiliateImportIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Api OPERATOR = Api.as("demo-operator");

    private final String mark = "f" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void twoHundredComeInTenErrorsAreNamedAndTheSameFileAgainChangesNothing() {
        importsAndImportsAgain(200, 10);
    }

    /** The bar: ten thousand in a minute, with progress and every planted error by its row. */
    @Test
    @Tag("stress")
    void tenThousandComeInWithinAMinuteWithProgress() {
        List<Integer> steps = importsAndImportsAgain(10_000, 50);
        assertThat(steps).as("steps of the progress").hasSizeGreaterThan(3);
    }

    @Test
    void whoeverWasBroughtInJoinsAsThatAffiliateByTheLetter() {
        String address = mark + "@shop.example";
        String id =
                post("?letters=true", "email,displayName,country\n" + address + ",Lantern,SE\n")
                        .text("id");
        done(id);
        String affiliate =
                Tables.text("SELECT id FROM affiliate WHERE reserved_for = '" + address + "'");
        String key = RunningProduct.get().mail().await(address, 1).link().replaceAll(".*key=", "");
        assertThat(Wire.get("/join.xhtml?key=" + key).body()).contains("value=\"Lantern\"");
        assertThat(join(key).status()).isEqualTo(302);
        assertThat(
                        Tables.text(
                                "SELECT a.id || ' ' || a.legal_name FROM affiliate a JOIN account u"
                                        + " ON u.id = a.account_id AND u.affiliate_id = a.id WHERE"
                                        + " u.username = '"
                                        + mark
                                        + "'"))
                .isEqualTo(affiliate + " Mara Lind");
    }

    @Test
    void aFileThatIsNoneIsRefusedAsAWholeAndOnlyOperatorsSendOne() {
        Api.Answer refused = post("", "name,password\nMara,secret\n");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).doesNotContain("secret");
        assertThat(
                        Api.as("demo-reviewer")
                                .post(
                                        "affiliate-imports",
                                        "email\n",
                                        Map.of("Content-Type", "text/csv"))
                                .status())
                .isEqualTo(403);
    }

    @Test
    void whoeverMayNotAnyMoreBringsNobodyIn() {
        String id = UUID.randomUUID().toString();
        Tables.run(
                """
                INSERT INTO affiliate_import (id, version, account_id, digest, letters, status, attempts, row_count,
                                              created_count, unchanged_count, rejected_count, asked_at)
                SELECT '%s', 0, id, repeat('0', 64), false, 'QUEUED', 0, 1, 0, 0, 0, now()
                FROM account WHERE username = 'reviewer'"""
                        .formatted(id));
        Eventually.within(PATIENCE)
                .assertThat(
                        () -> OPERATOR.get("affiliate-imports/" + id).json(),
                        now -> {
                            assertThat(now.getString("status")).isEqualTo("FAILED");
                            assertThat(now.getString("failure")).isEqualTo("DENIED");
                        });
    }

    private List<Integer> importsAndImportsAgain(int rows, int errors) {
        String file = file(rows, errors);
        long begun = System.nanoTime();
        String id = post("", file).text("id");
        List<Integer> steps = done(id);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        System.out.println(rows + " affiliates imported in " + took.toMillis() + " ms");
        assertThat(took).isLessThan(PATIENCE);
        JsonObject done = OPERATOR.get("affiliate-imports/" + id).json();
        assertThat(done.getString("status")).isEqualTo("DONE");
        assertThat(done.getInt("created")).isEqualTo(rows - errors);
        assertThat(done.getInt("rejected")).isEqualTo(errors);
        assertThat(named(id)).isEqualTo(planted(rows, errors));
        assertThat(count("reserved_for LIKE '" + mark + "%'")).isEqualTo("" + (rows - errors));

        String again = post("", file).text("id");
        done(again);
        JsonObject same = OPERATOR.get("affiliate-imports/" + again).json();
        assertThat(same.getInt("created")).isZero();
        assertThat(same.getInt("unchanged")).isEqualTo(rows - errors);
        assertThat(named(again)).isEqualTo(planted(rows, errors));
        assertThat(count("reserved_for LIKE '" + mark + "%'")).isEqualTo("" + (rows - errors));
        return steps;
    }

    /** Waits for the end, and tells how many rows were done at each look. */
    private static List<Integer> done(String id) {
        List<Integer> steps = new ArrayList<>();
        Eventually.within(PATIENCE)
                .assertThat(
                        () -> OPERATOR.get("affiliate-imports/" + id).json(),
                        now -> {
                            int done = now.getInt("created") + now.getInt("unchanged");
                            if (steps.isEmpty() || steps.get(steps.size() - 1) != done) {
                                steps.add(done);
                            }
                            assertThat(now.getString("status")).isEqualTo("DONE");
                        });
        return steps;
    }

    private static Api.Answer post(String query, String file) {
        return OPERATOR.post("affiliate-imports" + query, file, Map.of("Content-Type", "text/csv"));
    }

    /** A file in which rows at the given distance have no country. */
    private String file(int rows, int errors) {
        StringBuilder file = new StringBuilder("email,displayName,country\n");
        List<String> planted = planted(rows, errors);
        for (int row = 2; row < rows + 2; row++) {
            String country = planted.contains(row + " country MISSING") ? "" : "SE";
            file.append("%s-%d@shop.example,Person %d,%s\n".formatted(mark, row, row, country));
        }
        return file.toString();
    }

    private static List<String> planted(int rows, int errors) {
        List<String> planted = new ArrayList<>();
        for (int at = 1; at <= errors; at++) {
            planted.add(1 + at * (rows / errors) + " country MISSING");
        }
        return planted;
    }

    private static List<String> named(String id) {
        return OPERATOR.get("affiliate-imports/" + id + "/errors?limit=200").items().stream()
                .map(
                        item ->
                                item.asJsonObject().getInt("row")
                                        + " "
                                        + item.asJsonObject().getString("column")
                                        + " "
                                        + item.asJsonObject().getString("reason"))
                .toList();
    }

    private static String count(String condition) {
        return Tables.text("SELECT count(*) FROM affiliate WHERE " + condition);
    }

    private Wire.Answer join(String key) {
        return Wire.send(
                "POST",
                "/join.xhtml?key=" + key,
                "join=join&join:joinNow=&join:username=%s&join:password=%2$s&join:repeated=%2$s&join:displayName=Mara&join:legalName=Mara+Lind&join:country_input=SE&join:country_hinput=SE&join:terms=on&jakarta.faces.ViewState=stateless%3$s"
                        .formatted(mark, "quite-a-long-sentence-7", Person.NONCE),
                "Content-Type: application/x-www-form-urlencoded");
    }
}
