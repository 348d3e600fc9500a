package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Content is looked at on the real web, by the packaged server in production mode. */
class ContentInProductionIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String MARKED = "<title>Mug</title><p>My new mug #ad</p>";
    private static final String UNMARKED = "<title>Mug</title><p>My new mug, no advert</p>";
    private static final String LEADS_INSIDE = "/leads-inside";

    private static final FallenDeadlines FALLS = new FallenDeadlines();

    private static ProductionServer server;
    private static ProductionCast cast;
    private static String open;
    private static String leading;

    @BeforeAll
    static void start() throws SQLException {
        server = ProductionServer.get();
        cast = new ProductionCast("nora");
        server.pages().put("/secret", MARKED);
        server.pages().put(LEADS_INSIDE, 503, "");
        leading = cast.submitted(at(LEADS_INSIDE));
        open = cast.submitted(at("/nothing-special"));
    }

    /** No look of these stories comes while others are told. */
    @AfterAll
    static void forget() throws SQLException {
        server.sql("DELETE FROM deadline WHERE kind LIKE 'SUBMISSION%' OR kind LIKE 'ASSIGNMENT%'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                MARKED,
                "<p>Meine neue Tasse #Werbung</p>",
                "<p>Моя новая кружка #реклама</p>",
                "<meta property='og:description' content='My new mug #ad'><div id=app></div>",
                "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"Mug #ad\"}</script>",
                "<link type='application/json+oembed' href='/embedded'><div id=app></div>"
            })
    void aMarkIsFoundWhereverThePageSaysIt(String page) {
        server.pages().put("/embedded", "{\"title\": \"My new mug #ad\"}");
        String submission = cast.submitted(at(page(200, page)));
        assertThat(cast.approve(submission).text("status")).isEqualTo("APPROVED");
        assertThat(evidence(submission).getBoolean("live")).isTrue();
        assertThat(evidence(submission).getBoolean("disclosed")).isTrue();
        assertThat(evidence(submission).getString("contentHash")).hasSize(64);
    }

    @Test
    void contentMayMoveWithinThePublicWeb() {
        String there = page(200, MARKED);
        String submission = cast.submitted(at(page(302, at(there))));
        assertThat(cast.approve(submission).text("status")).isEqualTo("APPROVED");
        assertThat(server.pages().reads(there)).isPositive();
    }

    @Test
    void newContentIsLookedAtByItselfAndWhatIsOutOfReachIsNoVerdict() throws SQLException {
        String marked = cast.submitted(at(page(200, MARKED)));
        String unmarked = cast.submitted(at(page(200, UNMARKED)));
        String gone = cast.submitted(at(page(404, MARKED)));
        String path = page(503, MARKED);
        String away = cast.submitted(at(path));
        assertSeen(marked, true, true);
        assertSeen(unmarked, true, false);
        assertSeen(gone, false, false);
        eventually(() -> FALLS.failure("SUBMISSION_CONTENT_CHECK", away), "503");
        assertThat(seen(away)).isFalse();

        assertThat(cast.approve(unmarked).text("code")).isEqualTo("DISCLOSURE_MISSING");
        assertThat(cast.approve(gone).text("code")).isEqualTo("CONTENT_NOT_LIVE");
        assertThat(cast.approve(away).text("code")).isEqualTo("CONTENT_NOT_LIVE");
        assertThat(seen(away)).isFalse();

        server.pages().put(path, MARKED);
        FALLS.firstLook(away);
        assertSeen(away, true, true);
    }

    @Test
    void silenceApprovesWhatIsThereAndMarkedAndNothingElse() throws SQLException {
        String marked = cast.submitted(at(page(200, MARKED)));
        String unmarked = cast.submitted(at(page(200, UNMARKED)));
        String path = page(429, MARKED);
        String away = cast.submitted(at(path));
        for (String submission : new String[] {marked, unmarked, away}) {
            FALLS.review(submission);
        }
        eventually(() -> submission(marked).getString("status"), "APPROVED");
        eventually(() -> submission(unmarked).toString(), "escalatedAt");
        eventually(() -> FALLS.failure("SUBMISSION_REVIEW", away), "429");
        assertThat(submission(away).getString("status")).isEqualTo("SUBMITTED");

        server.pages().put(path, MARKED);
        FALLS.review(away);
        eventually(() -> submission(away).getString("status"), "APPROVED");
        assertThat(submission(away).getBoolean("bySilence")).isTrue();
    }

    @Test
    void contentIsLookedAtAgainBeforeTheRestOfItsFeeIsPaid() throws SQLException {
        Published there = published();
        Published gone = published();
        Published away = published();
        Published inside = published();
        server.pages().put(gone.path(), 410, "");
        server.pages().put(away.path(), 502, "");
        server.pages()
                .put(inside.path(), 302, "http://127.0.0.1:" + server.pagesPort() + "/secret");
        for (Published one : new Published[] {there, gone, away, inside}) {
            FALLS.stayLive(one.assignment());
        }
        eventually(() -> standing(there), "COMPLETED 10.00");
        eventually(() -> missed(gone), "t");
        eventually(() -> FALLS.failure("ASSIGNMENT_STAY_LIVE", away.assignment()), "502");
        eventually(() -> FALLS.failure("ASSIGNMENT_STAY_LIVE", inside.assignment()), "OutOfReach");
        for (Published held : new Published[] {gone, away, inside}) {
            assertThat(standing(held)).isEqualTo("APPROVED 5.00");
        }
        assertThat(missed(away) + missed(inside)).isEqualTo("ff");

        server.pages().put(gone.path(), MARKED);
        FALLS.cure(gone.assignment());
        FALLS.stayLiveForADay(away.assignment());
        eventually(() -> standing(gone), "COMPLETED 10.00");
        eventually(() -> missed(away), "t");
        assertThat(standing(away)).isEqualTo("APPROVED 5.00");
    }

    @ParameterizedTest
    @MethodSource("org.creatorconnect.story.PrivateAddresses#some")
    void nothingInsideIsReadAsContent(String address) {
        String content = address.endsWith("/") ? address + "post" : address;
        Api.Answer corrected = cast.correct(open, content);
        if (corrected.status() == 422) {
            assertThat(corrected.text("code")).isEqualTo("VALIDATION_FAILED");
            return;
        }
        open = corrected.text("id");
        assertThat(cast.approve(open).text("code")).isEqualTo("CONTENT_NOT_LIVE");
        assertThat(seen(open)).isFalse();
        assertThat(server.pages().reads("/secret")).isZero();
    }

    @ParameterizedTest
    @MethodSource("org.creatorconnect.story.PrivateAddresses#some")
    void nothingInsideIsReadAfterARedirect(String address) {
        server.pages().put(LEADS_INSIDE, 302, address);
        int before = server.pages().reads(LEADS_INSIDE);
        assertThat(cast.approve(leading).text("code")).isEqualTo("CONTENT_NOT_LIVE");
        assertThat(server.pages().reads(LEADS_INSIDE)).isGreaterThan(before);
        assertThat(seen(leading)).isFalse();
        assertThat(server.pages().reads("/secret")).isZero();
    }

    /** Approved content with half of its fee still held. */
    private record Published(String assignment, String path) {}

    private static Published published() {
        Published published = new Published(cast.assigned(), page(200, MARKED));
        String submission = cast.submit(published.assignment(), at(published.path())).text("id");
        assertThat(cast.approve(submission).text("status")).isEqualTo("APPROVED");
        assertThat(standing(published)).isEqualTo("APPROVED 5.00");
        return published;
    }

    /** Where an assignment stands, and what was paid for it. */
    private static String standing(Published one) {
        Api.Answer assignment = cast.merchant().api().get("assignments/" + one.assignment());
        return assignment.text("status") + " " + assignment.amount("released");
    }

    /** Whether its content was missed: t or f. */
    private static String missed(Published one) {
        return server.value(
                "SELECT cure_by IS NOT NULL FROM assignment WHERE id = '" + one.assignment() + "'");
    }

    private static void assertSeen(String submission, boolean live, boolean disclosed) {
        eventually(() -> submission(submission).toString(), "\"evidence\":{");
        assertThat(evidence(submission).getBoolean("live")).isEqualTo(live);
        assertThat(evidence(submission).getBoolean("disclosed")).isEqualTo(disclosed);
    }

    private static void eventually(Supplier<String> look, String part) {
        Eventually.within(PATIENCE).assertThat(look, seen -> assertThat(seen).contains(part));
    }

    private static boolean seen(String submission) {
        return !submission(submission).isNull("evidence");
    }

    private static JsonObject evidence(String submission) {
        return submission(submission).getJsonObject("evidence");
    }

    private static JsonObject submission(String id) {
        return cast.merchant().api().get("submissions/" + id).json();
    }

    private static String page(int status, String text) {
        String path = ProductionCast.path();
        server.pages().put(path, status, text);
        return path;
    }

    private static String at(String path) {
        return "http://" + server.pagesHost() + path;
    }
}
