package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an address or a form says, a page answers, and says what to do. */
@Tag("stress")
class PortalFaultsIT {

    private static final Path PAGES = Path.of("..", "web", "src", "main", "webapp");

    /** What the pages read from their address. */
    private static final List<String> PARAMETERS =
            List.of(
                    "q",
                    "status",
                    "sort",
                    "cursor",
                    "limit",
                    "id",
                    "revoke",
                    "currency",
                    "kind",
                    "role",
                    "merchant",
                    "from",
                    "to",
                    "task",
                    "campaign",
                    "key",
                    "platform",
                    "country",
                    "actor",
                    "since",
                    "until",
                    "run",
                    "account",
                    "product",
                    "why");

    private static final List<String> HOSTILE =
            List.of(
                    "'",
                    "%FF%FE",
                    "a|b{c}^`%25zz",
                    "-1",
                    "99999999999999999999",
                    "%0d%0aSet-Cookie:x=1",
                    "%23%7b7*7%7d",
                    "00000000-0000-0000-0000-000000000000",
                    "2026-13-45",
                    "%F0%9F%98%80%E2%80%AE",
                    "<script>alert(1)</script>",
                    "x".repeat(3_000));

    /** Ways in which a failure shows through. */
    private static final Set<String> INSIDES =
            Set.of("Exception", "java.", "at org.", "UT005", "SQLSTATE", "<script>alert(1)");

    @ParameterizedTest
    @ValueSource(strings = {"operator", "finance", "merchant", "influencer"})
    void noPageBreaksWhateverItsAddressSays(String username) {
        Person person = Person.signedIn(username);
        List<String> broken = new ArrayList<>();
        for (String page : pages()) {
            if (person.get(page).statusCode() == 403) {
                continue;
            }
            for (String value : HOSTILE) {
                HttpResponse<String> answer = person.get(page + "?" + all(value));
                if (answer.statusCode() >= 500 || shows(answer.body())) {
                    broken.add(answer.statusCode() + " " + page + " with " + value);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void whatIsShownInAPagesPlaceHasOnePolicyForItsScripts() {
        HttpResponse<String> answer =
                Person.signedIn("operator")
                        .get("/affiliates/detail.xhtml?id=00000000-0000-0000-0000-000000000000");
        assertThat(answer.statusCode()).isEqualTo(404);
        List<String> policies = answer.headers().allValues("Content-Security-Policy");
        assertThat(policies).hasSize(1);
        String nonce = policies.get(0).split("'nonce-", 2)[1].split("'", 2)[0];
        assertThat(answer.body()).contains("nonce=\"" + nonce + "\"");
    }

    @Test
    void aZeroByteIsRefusedOnEveryPage() {
        Person person = Person.signedIn("operator");
        for (String page : pages()) {
            HttpResponse<String> answer = person.get(page + "?q=%00");
            assertThat(answer.statusCode()).as(page).isEqualTo(400);
        }
    }

    @Test
    void aFormThatIsNotOursIsAskedForAgainAndLeavesOneLine() {
        Person person = Person.signedIn("operator");
        for (String state : new String[] {"stateless", "1:1", "-1:-1", "x", "'", ""}) {
            long before = logSize();
            HttpResponse<String> answer =
                    person.post(
                            "/accounts/list.xhtml",
                            "f=f&jakarta.faces.ViewState=" + Person.encoded(state));
            assertThat(answer.statusCode()).as(state).isIn(200, 400, 409);
            assertThat(shows(answer.body())).isFalse();
            assertThat(logSize() - before).as("log of ViewState=" + state).isLessThan(1_000);
        }
    }

    @Test
    void aForeignNonceIsNoFailureOfOurs() {
        Person person = Person.signedIn("operator");
        String page = person.get("/tokens.xhtml").body();
        String state = between(page, "name=\"jakarta.faces.ViewState\"", "value=\"", "\"");
        for (String nonce : new String[] {"wrong", "", "%22%3E", "x".repeat(2_000)}) {
            long before = logSize();
            HttpResponse<String> answer =
                    person.post(
                            "/tokens.xhtml",
                            "token=token&jakarta.faces.ViewState="
                                    + Person.encoded(state)
                                    + "&primefaces.nonce="
                                    + nonce);
            assertThat(answer.statusCode()).as(nonce).isEqualTo(400);
            assertThat(answer.body()).contains("That cannot be read");
            assertThat(logSize() - before).as("log of " + nonce).isLessThan(1_000);
        }
    }

    @Test
    void lettersOfAllScriptsComeBackAsTheyWereSent() {
        String name = "Größe-हिन्दी-😀";
        Wire.Answer answer =
                Wire.send(
                        "POST",
                        "/sign-in.xhtml",
                        "signIn=signIn&signIn:submit=&signIn:username="
                                + Person.encoded(name)
                                + "&signIn:password=wrong&jakarta.faces.ViewState=stateless"
                                + Person.NONCE,
                        "Content-Type: application/x-www-form-urlencoded");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("value=\"" + name + "\"");
    }

    @Test
    void refusedPagesLeaveNothingInTheLog() {
        Person buyer = Person.signedIn("buyer");
        long before = logSize();
        for (int i = 0; i < 20; i++) {
            assertThat(buyer.get("/accounts/list.xhtml").statusCode()).isEqualTo(403);
            assertThat(buyer.get("/payouts/review.xhtml?id=" + i).statusCode()).isIn(403, 404);
            assertThat(buyer.get("/nothing-" + i + ".xhtml").statusCode()).isEqualTo(404);
            assertThat(buyer.get("/nothing-" + i).statusCode()).isEqualTo(404);
        }
        assertThat(logSize() - before).isLessThan(80 * 300);
    }

    private static String all(String value) {
        StringBuilder query = new StringBuilder();
        String shortened = value.length() > 1_000 ? value.substring(0, 1_000) : value;
        for (String name : PARAMETERS) {
            query.append('&').append(name).append('=').append(escaped(shortened));
        }
        return query.substring(1);
    }

    /** What this client cannot send as it is; the server reads it as the same. */
    private static String escaped(String value) {
        return value.replace("|", "%7C")
                .replace("{", "%7B")
                .replace("}", "%7D")
                .replace("^", "%5E")
                .replace("`", "%60")
                .replace("<", "%3C")
                .replace(">", "%3E");
    }

    private static boolean shows(String body) {
        return INSIDES.stream().anyMatch(body::contains);
    }

    private static String between(String text, String from, String then, String until) {
        int start = text.indexOf(then, text.indexOf(from)) + then.length();
        return text.substring(start, text.indexOf(until, start));
    }

    private static long logSize() {
        try {
            return Files.size(RunningProduct.get().server().log());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every page there is. */
    private static List<String> pages() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.map(file -> "/" + PAGES.relativize(file))
                    .filter(name -> name.endsWith(".xhtml"))
                    .filter(name -> !name.startsWith("/WEB-INF") && !name.startsWith("/error/"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
