package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;
import org.creatorconnect.story.EveryCall.Call;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every call that changes something, by the API's own description, for the people of a shop's team
 * and of a creator's: an analyst changes nothing by any of them, and what is the owner's refuses a
 * manager. A new call is one of these at once.
 */
class TeamRightsIT {

    /** What anybody does with their own account, inbox and place. */
    private static final Set<String> OWN =
            Set.of(
                    "POST account/closure",
                    "POST account/closure/withdrawal",
                    "POST notifications/x/read",
                    "POST notifications/read",
                    "PUT account/language",
                    "PUT notification-choices/x",
                    "PUT notification-hours");

    private static final Set<String> OWNERS =
            Set.of(
                    "POST team/invitations",
                    "POST team/x/renewal",
                    "POST team/x/withdrawal",
                    "POST team/x/right",
                    "POST team/x/removal",
                    "POST merchants/x/signing-keys",
                    "PUT affiliates/x/payout-method",
                    "PUT affiliates/x/tax-form",
                    "POST roster-invitations/x/consent",
                    "POST webhooks",
                    "PUT webhooks/x",
                    "POST webhooks/x/secret");

    /** What {@code {}} is no content for before anybody is asked for their right. */
    private static final Map<String, String> BODIES =
            Map.of(
                    "PUT merchants/x/products", "[]",
                    "PUT merchants/x/feed-address", "{\"rhythm\": \"DAILY\"}",
                    "POST merchants/x/coupons/batch", "[]",
                    "POST merchants/x/orders/batch", "[]");

    private static final Map<String, Api> TOKENS = new TreeMap<>();
    private static Merchant shop;
    private static Creator creator;

    @BeforeAll
    static void putTogether() {
        shop = Cast.merchant("");
        creator = Cast.payable(Cast.creator(12_000));
        for (String right : List.of("MANAGER", "ANALYST")) {
            TOKENS.put("merchant " + right, Team.joins(shop.api(), right));
            TOKENS.put("affiliate " + right, Team.joins(creator.api(), right));
        }
        TOKENS.put("merchant OWNER", shop.api());
        TOKENS.put("affiliate OWNER", creator.api());
    }

    static Stream<String> sides() {
        return Stream.of("merchant", "affiliate");
    }

    @Test
    void manyCallsChangeSomething() {
        assertThat(writes()).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("sides")
    void anAnalystChangesNothingByAnyCall(String side) {
        Map<String, String> answers = answers(side + " ANALYST");
        answers.keySet().removeAll(OWN);
        assertThat(answers.values()).allMatch(code -> code.startsWith("403"), answers.toString());
        assertThat(answers.values()).filteredOn("403 RIGHT_MISSING"::equals).hasSizeGreaterThan(20);
        assertThat(recordedOf(side + " ANALYST")).isEqualTo("0");
    }

    @ParameterizedTest
    @MethodSource("sides")
    void aManagerReachesAllButWhatIsTheOwners(String side) {
        Map<String, String> answers = answers(side + " MANAGER");
        assertThat(answers)
                .allSatisfy(
                        (call, code) -> {
                            if (OWNERS.contains(call)) {
                                assertThat(code).isIn("403 RIGHT_MISSING", "403 ROLE_REQUIRED");
                            } else {
                                assertThat(code).isNotEqualTo("403 RIGHT_MISSING");
                            }
                        });
    }

    @ParameterizedTest
    @MethodSource("sides")
    void anOwnerMissesNoRight(String side) {
        assertThat(answers(side + " OWNER")).doesNotContainValue("403 RIGHT_MISSING");
    }

    @Test
    void howSomebodyIsPaidIsReadByOwnersAlone() {
        String balance = "affiliates/" + creator.id() + "/balance?currency=EUR";
        for (String right : List.of("MANAGER", "ANALYST")) {
            Api api = TOKENS.get("affiliate " + right);
            assertThat(api.get(balance).status()).isEqualTo(200);
            for (String path : AgencyAccessIT.readings()) {
                String body = api.get(path.replaceAll("\\{\\w+}", creator.id())).body();
                PayeeDetails.assertUntold(path + " as " + right, body);
            }
        }
    }

    /** What each call answers, by its method and path with {@code x} for ids. */
    private static Map<String, String> answers(String who) {
        Map<String, String> answers = new TreeMap<>();
        for (Call call : writes()) {
            String name = call.toString().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "x");
            HttpResponse<String> answer = send(call, name, TOKENS.get(who));
            answers.put(name, answer.statusCode() + " " + EveryCall.code(answer));
        }
        return answers;
    }

    private static HttpResponse<String> send(Call call, String name, Api api) {
        String body = BODIES.getOrDefault(name, call.json() ? "{}" : "");
        String id = call.path().startsWith("merchants/") ? shop.id() : creator.id();
        HttpRequest.Builder request =
                EveryCall.request(
                                call.path()
                                        .replaceFirst(
                                                "^(merchants|affiliates)/[0-9a-f-]{36}",
                                                "$1/" + id))
                        .header("Authorization", "Bearer " + api.token())
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .method(call.method(), HttpRequest.BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        return EveryCall.send(request);
    }

    private static List<Call> writes() {
        List<Call> writes = new ArrayList<>(EveryCall.all());
        writes.removeIf(
                call ->
                        call.method().equals("GET")
                                || call.path().startsWith("demo/")
                                || call.path().equals("team/leaving"));
        return writes;
    }

    private static String recordedOf(String who) {
        return Tables.text(
                "SELECT count(*) FROM (SELECT actor, action FROM audit_pending UNION ALL SELECT"
                        + " actor, action FROM audit_entry) a WHERE action NOT LIKE"
                        + " 'ACCOUNT_CLOSURE%' AND actor = '"
                        + TOKENS.get(who).get("me").text("username")
                        + "'");
    }
}
