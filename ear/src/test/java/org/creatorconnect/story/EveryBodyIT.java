package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.creatorconnect.story.EveryCall.Call;
import org.junit.jupiter.api.Test;

/** Whatever is sent to whichever call, it is answered in words, and by the right one. */
class EveryBodyIT {

    private static final byte[] NOTHING = {};
    private static final String JSON = "application/json";
    private static final List<Call> CALLS = EveryCall.all();

    @Test
    void whatIsNoObjectOfTheCallsFormIsRefusedByName() {
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put("{\"no-such-field\": 1, \"nor\": {\"this\": [1e999999999]}}", "UNKNOWN_FIELD");
        bodies.put("\uFEFF{\"no-such-field\": \"\\ud800\\u0000\"}", "UNKNOWN_FIELD");
        bodies.put("[]", "MALFORMED_JSON");
        bodies.put("\"text\"", "MALFORMED_JSON");
        bodies.put("1e999999999", "MALFORMED_JSON");
        bodies.put("{\"a\":", "MALFORMED_JSON");
        bodies.put("{} {}", "MALFORMED_JSON");
        bodies.put("<a/>", "MALFORMED_JSON");
        bodies.put("[".repeat(100_000), "MALFORMED_JSON");
        bodies.put("{\"a\":".repeat(5_000), "MALFORMED_JSON");
        bodies.put("{\"a\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}", "MALFORMED_JSON");
        SoftAssertions all = new SoftAssertions();
        for (Call call : CALLS.stream().filter(Call::json).toList()) {
            bodies.forEach(
                    (body, code) -> {
                        HttpResponse<String> answer = EveryCall.send(call, "", JSON, utf8(body));
                        all.assertThat(answer.statusCode() + " " + EveryCall.code(answer))
                                .as(call + " " + body.substring(0, Math.min(40, body.length())))
                                .isEqualTo("400 " + code);
                    });
            byte[] latin = "{\"a\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
            all.assertThat(EveryCall.code(EveryCall.send(call, "", JSON, latin)))
                    .as(call + " in Latin-1")
                    .isIn("MALFORMED_JSON", "UNKNOWN_FIELD");
        }
        all.assertAll();
    }

    @Test
    void noBodyBreaksACall() {
        SoftAssertions all = new SoftAssertions();
        for (Call call : CALLS.stream().filter(one -> !one.method().equals("GET")).toList()) {
            for (String type :
                    List.of(
                            JSON,
                            "application/x-www-form-urlencoded",
                            "multipart/form-data; boundary=x",
                            "text/plain",
                            "")) {
                assertInWords(all, call, type, EveryCall.send(call, "", type, NOTHING));
            }
            if (call.json()) {
                assertInWords(all, call, "null", EveryCall.send(call, "", JSON, utf8("null")));
            }
            HttpResponse<String> odd = EveryCall.send(call, "", "text/rtf", utf8("x"));
            all.assertThat(odd.statusCode()).as(call + " text/rtf").isBetween(200, 499);
            HttpResponse<String> wrong = EveryCall.send(call, "", "nonsense", utf8("x"));
            all.assertThat(wrong.statusCode()).as(call + " nonsense").isBetween(200, 499);
        }
        all.assertAll();
    }

    @Test
    void aParameterThatACallDoesNotKnowIsRefusedByName() {
        SoftAssertions all = new SoftAssertions();
        for (Call call : CALLS) {
            HttpResponse<String> answer = EveryCall.send(call, "?no-such=1", JSON, NOTHING);
            all.assertThat(answer.statusCode() + " " + EveryCall.code(answer))
                    .as(call.toString())
                    .isEqualTo("400 UNKNOWN_PARAMETER");
            all.assertThat(answer.body()).as(call.toString()).contains("no-such");
        }
        all.assertAll();
    }

    @Test
    void aValueThatAListDoesNotKnowIsRefusedByName() {
        Set<String> closed =
                Set.of(
                        "status",
                        "role",
                        "platform",
                        "stock",
                        "compensation",
                        "country",
                        "currency",
                        "queue",
                        "taskId",
                        "campaignId",
                        "merchantId",
                        "affiliateId",
                        "subjectId");
        SoftAssertions all = new SoftAssertions();
        for (Call call : CALLS.stream().filter(one -> !one.path().startsWith("s2s")).toList()) {
            for (String name : call.parameters()) {
                if (closed.contains(name) && !call.path().startsWith("rates")) {
                    assertCode(all, call, name + "=FOO", "400 UNKNOWN_PARAMETER");
                    assertCode(all, call, name + "=a&" + name + "=b", "400 UNKNOWN_PARAMETER");
                }
            }
            if (call.parameters().contains("limit")) {
                assertCode(all, call, "limit=abc", "400 UNKNOWN_PARAMETER");
                assertCode(all, call, "limit=", "400 UNKNOWN_PARAMETER");
                assertCode(all, call, "limit=1.5", "400 UNKNOWN_PARAMETER");
                assertCode(all, call, "cursor=%00", "400 MALFORMED_ADDRESS");
            }
        }
        all.assertAll();
    }

    @Test
    void aPageHasOneToTwoHundredRows() {
        for (String limit : List.of("0", "-1", "201", "2147483648", "99999999999999999999")) {
            HttpResponse<String> answer =
                    EveryCall.send(list("commissions"), "?limit=" + limit, "", NOTHING);
            assertThat(answer.statusCode() + " " + EveryCall.code(answer))
                    .as(limit)
                    .isEqualTo("422 VALIDATION_FAILED");
        }
        assertThat(EveryCall.send(list("commissions"), "?limit=50", "", NOTHING).statusCode())
                .isEqualTo(200);
    }

    @Test
    void nobodyComesInWithoutATokenWhateverTheLastLettersOfTheAddress() {
        for (String path :
                List.of("me", "x.csv", "x.xhtml", "affiliates/list.csv", "no-such", "me/x.xhtml")) {
            HttpResponse<String> answer = EveryCall.asNobody("GET", path);
            assertThat(answer.statusCode() + " " + EveryCall.code(answer))
                    .as(path)
                    .isEqualTo("401 UNAUTHENTICATED");
        }
        assertThat(EveryCall.asNobody("PATCH", "me").statusCode()).isEqualTo(401);
        assertThat(EveryCall.send(list("no-such.csv"), "", "", NOTHING).statusCode())
                .isEqualTo(404);
    }

    private static Call list(String path) {
        return new Call("GET", path, false, List.of());
    }

    private static void assertCode(SoftAssertions all, Call call, String query, String code) {
        HttpResponse<String> answer = EveryCall.send(call, "?" + query, "", NOTHING);
        all.assertThat(answer.statusCode() + " " + EveryCall.code(answer))
                .as(call + "?" + query)
                .isEqualTo(code);
    }

    private static void assertInWords(
            SoftAssertions all, Call call, String what, HttpResponse<String> answer) {
        all.assertThat(answer.statusCode())
                .as(call + " " + what + " " + answer.body())
                .isBetween(200, 499)
                .isNotEqualTo(415);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
