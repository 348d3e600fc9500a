package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as files, at once and in the background, each in the name of whoever asks. */
@Tag("stress")
class ListExportsIT {

    private static final Path PAGES = Path.of("..", "web", "src", "main", "webapp");
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Pattern MENU = Pattern.compile("<cx:export href=\"([^\"]+)\"");
    private static final Pattern TITLE = Pattern.compile("(Aurora|Borealis) Lamp \\d+");
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"");

    private static String auroras;
    private static Person aurora;
    private static Person borealis;

    @BeforeAll
    static void openTwoShops() {
        auroras = LampShop.open("Aurora");
        aurora = Person.signedIn(auroras);
        borealis = Person.signedIn(LampShop.open("Borealis"));
    }

    @Test
    void aShortListComesAtOnceInBothFormats() throws IOException {
        HttpResponse<String> csv = aurora.get("/products/list.csv?q=lamp+77");
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(csv.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"products.csv\"");
        assertThat(csv.body()).startsWith("\uFEFFId,Merchant,Reference,Title,");
        // 77, and 770 to 779.
        assertThat(csv.body().lines()).hasSize(1 + 11);
        HttpResponse<byte[]> xlsx = aurora.getBytes("/products/list.xlsx?q=lamp+77");
        assertThat(xlsx.statusCode()).isEqualTo(200);
        String sheet = Exported.sheet(xlsx.body());
        assertThat(sheet.split("<row ", -1)).hasSize(1 + 1 + 11);
        assertThat(sheet)
                .contains("<v>20.77</v>")
                .contains("Aurora Lamp 770")
                .doesNotContain("<f>");
    }

    /** The law: what the page shows under some filters, page by page, is what its file has. */
    @ParameterizedTest
    @ValueSource(strings = {"", "q=lamp+3", "q=lamp+12&stock=OUT", "stock=IN", "q=nothing"})
    void aFileHasTheRowsOfItsListInTheirOrder(String filters) {
        List<String> shown = new ArrayList<>();
        String page = "/products/list.xhtml?limit=100&" + filters;
        while (!page.isEmpty()) {
            String body = aurora.get(page).body();
            titles(body.substring(body.indexOf("<main"))).forEach(shown::add);
            page =
                    NEXT.matcher(body)
                            .results()
                            .findFirst()
                            .map(next -> next.group(1).replace("&amp;", "&"))
                            .orElse("");
        }
        List<String> written =
                Exported.csv(aurora, "/products/list.csv?" + filters).stream()
                        .flatMap(ListExportsIT::titles)
                        .toList();
        assertThat(written).isEqualTo(shown.stream().distinct().toList());
        if (filters.isEmpty()) {
            assertThat(written).hasSize(LampShop.LAMPS);
        }
    }

    @Test
    void aLongListIsMadeInTheBackgroundOfOnesOwnRowsAndForNobodyElse() throws IOException {
        String id = Exported.asked(aurora.getBytes("/products/list.xlsx"));
        assertThat(aurora.get("/exports/list.xhtml?asked=" + id).statusCode()).isEqualTo(200);
        Exported.awaitState(id, "DONE");
        assertThat(aurora.get("/exports/list.xhtml").body())
                .contains("/exports/file.xlsx?id=" + id)
                .contains("1,250");
        HttpResponse<byte[]> file = aurora.getBytes("/exports/file.xlsx?id=" + id);
        assertThat(file.statusCode()).isEqualTo(200);
        String sheet = Exported.sheet(file.body());
        assertThat(sheet.split("<row ", -1)).hasSize(1 + 1 + LampShop.LAMPS);
        assertThat(sheet).contains("Aurora Lamp 1250").doesNotContain("Borealis");

        assertThat(borealis.get("/exports/file.xlsx?id=" + id).statusCode()).isEqualTo(404);
        assertThat(borealis.get("/exports/list.xhtml").body()).doesNotContain(id);
        assertThat(Person.signedIn("operator").get("/exports/file.xlsx?id=" + id).statusCode())
                .isEqualTo(404);
        assertThat(Exported.csv(borealis, "/products/list.csv"))
                .hasSize(LampShop.LAMPS)
                .allMatch(line -> line.contains("Borealis"));
    }

    @Test
    void whatIsCanceledBecomesNoFile() throws SQLException {
        try (Connection owner = Tables.asOwner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("LOCK TABLE product IN ACCESS EXCLUSIVE MODE");
            String id = waiting(auroras, "q=canceled");
            Exported.awaitState(id, "RUNNING");
            press(aurora, "cancel");
            assertThat(Exported.state(id)).isEqualTo("CANCELED");
            owner.rollback();
            assertThatItStays(id, "CANCELED");
            assertThat(aurora.get("/exports/file.csv?id=" + id).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void whoIsDisabledGetsNoFileBeforeNorMeanwhile() throws SQLException {
        String gone = LampShop.open("Corona");
        try (Connection owner = Tables.asOwner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("LOCK TABLE product IN ACCESS EXCLUSIVE MODE");
            String meanwhile = waiting(gone, "q=meanwhile");
            Exported.awaitState(meanwhile, "RUNNING");
            Tables.run("UPDATE account SET disabled_at = now() WHERE username = '" + gone + "'");
            String before = waiting(gone, "q=before");
            owner.rollback();
            Exported.awaitState(meanwhile, "FAILED DENIED");
            Exported.awaitState(before, "FAILED DENIED");
            assertThat(Exported.parts(meanwhile)).isEqualTo("0");
        }
    }

    @Test
    void whoLostTheRoleForAListGetsNoFileOfIt() {
        String id = waiting(auroras, "", "/audit/list");
        Exported.awaitState(id, "FAILED DENIED");
    }

    @Test
    void aFourthIsRefusedWhileThreeAreOnTheWay() throws SQLException {
        String busy = LampShop.open("Dawn");
        Person person = Person.signedIn(busy);
        try (Connection owner = Tables.asOwner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("LOCK TABLE payout IN ACCESS EXCLUSIVE MODE");
            // Two that hold the workers, and three that wait behind them.
            String first = waiting("finance", "id=" + UUID.randomUUID(), "/payouts/run");
            String second = waiting("finance", "id=" + UUID.randomUUID(), "/payouts/run");
            Exported.awaitState(first, "RUNNING");
            Exported.awaitState(second, "RUNNING");
            for (int i = 1; i <= 3; i++) {
                waiting(busy, "q=" + i);
            }
            HttpResponse<String> fourth = person.get("/products/list.csv");
            assertThat(fourth.statusCode()).isEqualTo(302);
            String place = fourth.headers().firstValue("Location").orElseThrow();
            assertThat(place).endsWith("/exports/list.xhtml?refused=TOO_MANY_EXPORTS");
            assertThat(person.get(place.substring(place.indexOf("/exports"))).body())
                    .contains("Three files are being made for you already");
            owner.rollback();
        }
        Eventually.within(Duration.ofSeconds(30))
                .assertThat(
                        () -> person.get("/exports/list.xhtml").body(),
                        page -> assertThat(page).doesNotContain("Waiting", "Being made"));
        assertThat(Exported.csv(person, "/products/list.csv")).hasSize(LampShop.LAMPS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "operator",
                "finance",
                "auditor",
                "reviewer",
                "merchant",
                "influencer",
                "buyer"
            })
    void everyListCanBeHadByThoseWhoSeeItAndByNobodyElse(String username) throws IOException {
        Person person = Person.signedIn(username);
        for (String list : lists()) {
            int page = person.get(list + ".xhtml").statusCode();
            for (String ending : List.of(".csv", ".xlsx")) {
                HttpResponse<byte[]> file = person.getBytes(list + ending);
                String what = username + " " + list + ending;
                if (page == 200) {
                    assertThat(file.statusCode()).as(what).isIn(200, 302);
                    if (file.statusCode() == 200 && ending.equals(".csv")) {
                        assertThat(Arrays.copyOf(file.body(), MARK.length))
                                .as(what)
                                .isEqualTo(MARK);
                    }
                } else {
                    assertThat(file.statusCode()).as(what).isEqualTo(page);
                }
            }
        }
    }

    @Test
    void whoIsNotSignedInGetsNoFile() {
        for (String target :
                List.of("/orders/list.csv", "/orders/list.xlsx", "/exports/file.csv")) {
            Wire.Answer answer = Wire.send("GET", target, "");
            assertThat(answer.status()).as(target).isIn(302, 401, 403);
        }
    }

    private static void assertThatItStays(String id, String state) {
        // The worker's next look is past when a later one has been made.
        Exported.awaitState(waiting(auroras, "q=after" + id), "DONE");
        assertThat(Exported.state(id)).isEqualTo(state);
        assertThat(Exported.parts(id)).isEqualTo("0");
    }

    /** Presses the first button of this name on the page of one's own exports. */
    private static void press(Person person, String button) {
        String page = person.get("/exports/list.xhtml").body();
        String name = first(page, "name=\"(own:[^\"]*:" + button + ")\"");
        String state = first(page, "name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");
        HttpResponse<String> done =
                person.post(
                        "/exports/list.xhtml",
                        "own=own&"
                                + Person.encoded(name)
                                + "=&jakarta.faces.ViewState="
                                + Person.encoded(state)
                                + Person.NONCE);
        assertThat(done.statusCode()).isEqualTo(302);
    }

    static String first(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .findFirst()
                .map(found -> found.group(1))
                .orElseThrow(() -> new AssertionError(pattern + " in " + page));
    }

    private static String waiting(String username, String state) {
        return waiting(username, state, "/products/list");
    }

    /** An export of somebody, as it stands when they have just asked for it. */
    private static String waiting(String username, String state, String list) {
        String id = UUID.randomUUID().toString();
        Tables.run(
                """
                INSERT INTO list_export (id, version, account_id, list, state, format, language, status,
                                         attempts, row_count, byte_count, asked_at)
                SELECT '%s', 0, id, '%s', '%s', 'CSV', 'en', 'QUEUED', 0, 0, 0, now()
                FROM account WHERE username = '%s'"""
                        .formatted(id, list, state, username));
        return id;
    }

    private static Stream<String> titles(String text) {
        return TITLE.matcher(text).results().map(MatchResult::group);
    }

    /** Every list that offers a file. */
    private static List<String> lists() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .flatMap(file -> MENU.matcher(read(file)).results())
                    .map(menu -> menu.group(1))
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
