package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** Two who share a bank account are found without showing it, and the staff decides. */
class DuplicatesIT {

    private static final Api REVIEWER = Api.as("demo-reviewer");

    @Test
    void oneAccountUnderTwoNamesIsFoundAndPutAwayOnce() {
        String iban = iban();
        Cast.Creator first = paidTo(iban, "Mara");
        Cast.Creator second = paidTo(iban, "Maria");
        assertThat(REVIEWER.post("duplicates/search", "").status()).isEqualTo(200);
        JsonObject pair = pair(first, second);
        assertThat(pair.getString("kind")).isEqualTo("PAYOUT_ACCOUNT");
        assertThat(pair.toString()).doesNotContain(iban.substring(iban.length() - 4) + "\"");

        String id = pair.getString("id");
        String dismissal = "duplicates/" + id + "/dismissal";
        assertThat(REVIEWER.post(dismissal, "{}").status()).isEqualTo(422);
        assertThat(Api.as("demo-finance").post(dismissal, "{\"reasonCode\": \"OTHER\"}").status())
                .isEqualTo(403);
        Api.Answer dismissed =
                REVIEWER.post(
                        dismissal, "{\"reasonCode\": \"ONE_HOUSEHOLD\", \"note\": \"Sisters.\"}");
        assertThat(dismissed.text("status")).isEqualTo("DISMISSED");
        assertThat(REVIEWER.post(dismissal, "{\"reasonCode\": \"OTHER\"}").status()).isEqualTo(409);
        REVIEWER.post("duplicates/search", "");
        assertThat(pair(first, second).getString("id")).isEqualTo(id);
        assertThat(first.api().get("duplicates").status()).isEqualTo(403);
    }

    /** A German account that nobody else has. */
    private static String iban() {
        String account =
                "%018d".formatted(ThreadLocalRandom.current().nextLong(1_000_000_000_000_000L));
        BigInteger number = new BigInteger(account + "131400");
        long check = 98 - number.mod(BigInteger.valueOf(97)).longValue();
        return "DE%02d%s".formatted(check, account);
    }

    private static Cast.Creator paidTo(String iban, String name) {
        Api api = Api.as(Cast.guest("double-", "AFFILIATE").text("token"));
        Cast.Creator creator = new Cast.Creator(api, Cast.joined(api, name));
        Api.Answer method =
                api.put(
                        "affiliates/" + creator.id() + "/payout-method",
                        ("{\"type\": \"IBAN\", \"holder\": \"%s\", \"iban\": \"%s\","
                                        + " \"country\": \"DE\", \"town\": \"Bonn\"}")
                                .formatted(name, iban));
        assertThat(method.status()).isEqualTo(200);
        return creator;
    }

    private static JsonObject pair(Cast.Creator first, Cast.Creator second) {
        List<JsonObject> found =
                REVIEWER.get("duplicates?kind=PAYOUT_ACCOUNT&limit=200").items().stream()
                        .map(item -> item.asJsonObject())
                        .filter(one -> one.getString("firstAffiliateId").equals(first.id()))
                        .filter(one -> one.getString("secondAffiliateId").equals(second.id()))
                        .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
