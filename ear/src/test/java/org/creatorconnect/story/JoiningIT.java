package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Joining by a mailed link, choosing a new password by one, and what nobody learns from either. */
class JoiningIT {

    static final String PASSWORD = "quite-a-long-sentence-7";

    private final CaughtMail mail = RunningProduct.get().mail();
    private final String name = "j" + UUID.randomUUID().toString().substring(0, 8);
    private final String address = name + "@shop.example";

    @Test
    void aCreatorJoinsByTheLinkAndIsAnAffiliateAtOnce() {
        String key = asked("creator", address);
        Wire.Answer joined = join(key, name, "&join:legalName=Mara+Lind");
        assertThat(joined.status()).isEqualTo(302);
        assertThat(Tables.text(account("a.affiliate_id IS NOT NULL AND a.merchant_id IS NULL")))
                .isEqualTo("t");
        assertThat(Tables.text(account("a.email = '" + address + "'"))).isEqualTo("t");
        assertThat(
                        Tables.text(
                                "SELECT terms_version || ' ' || t.language FROM accepted_terms t JOIN"
                                        + " account a ON a.id = t.account_id WHERE a.username = '"
                                        + name
                                        + "'"))
                .isEqualTo("2026-11 en");
        assertThat(signIn(name).status()).isEqualTo(302);
        assertThat(signIn(address.toUpperCase(java.util.Locale.ROOT)).status()).isEqualTo(302);
    }

    @Test
    void aShopJoinsByTheLinkAndIsAMerchant() {
        String key = asked("merchant", address);
        assertThat(join(key, name, "").status()).isEqualTo(302);
        assertThat(Tables.text(account("a.merchant_id IS NOT NULL AND a.affiliate_id IS NULL")))
                .isEqualTo("t");
        assertThat(signIn(name).status()).isEqualTo(302);
    }

    @Test
    void aLinkWorksOnceAndALaterOneTakesItsPlace() {
        String first = asked("creator", address);
        String second = asked("creator", address);
        assertThat(get("/join.xhtml?key=" + first).body()).contains("opens nothing");
        assertThat(join(second, name, "&join:legalName=Mara+Lind").status()).isEqualTo(302);
        assertThat(get("/join.xhtml?key=" + second).body()).contains("opens nothing");
        assertThat(join(second, name + "2", "&join:legalName=Mara+Lind").status()).isEqualTo(200);
        assertThat(Tables.text("SELECT count(*) FROM account WHERE username = '" + name + "2'"))
                .isEqualTo("0");
    }

    @Test
    void withoutAcceptedTermsOrWithACommonPasswordNobodyJoins() {
        String key = asked("creator", address);
        String form = form(name, PASSWORD).replace("&join:terms=on", "");
        assertThat(join(key, form + "&join:legalName=Mara").body()).contains("must be accepted");
        String common = form(name, "password1234") + "&join:legalName=Mara";
        assertThat(join(key, common).body()).contains("too easy to guess");
        assertThat(Tables.text("SELECT count(*) FROM account WHERE username = '" + name + "'"))
                .isEqualTo("0");
        assertThat(join(key, name, "&join:legalName=Mara+Lind").status()).isEqualTo(302);
    }

    @Test
    void aKnownAddressIsToldInItsMailboxAloneAndLeadsToANewPassword() {
        join(asked("creator", address), name, "&join:legalName=Mara+Lind");
        ask("/join.xhtml?as=merchant", address);
        CaughtMail.Letter letter = mail.await(address, 2);
        assertThat(letter.subject()).isEqualTo("You have an account at Creator Connect");
        String key = key(letter);
        Wire.Answer chosen = choose(key, "another-long-sentence-8");
        assertThat(chosen.status()).isEqualTo(302);
        assertThat(signIn(name).status()).isEqualTo(200);
        assertThat(get("/reset.xhtml?key=" + key).body()).contains("opens nothing");
        assertThat(mail.await(address, 3).subject()).contains("was changed");
    }

    @Test
    void aNewPasswordEndsEverySession() {
        join(asked("creator", address), name, "&join:legalName=Mara+Lind");
        String session = session(signIn(name));
        assertThat(get("/account.xhtml", session).status()).isEqualTo(200);
        ask("/reset.xhtml", address);
        choose(key(mail.await(address, 2)), "another-long-sentence-8");
        Eventually.within(Duration.ofSeconds(10))
                .assertThat(
                        () -> get("/account.xhtml", session).status(),
                        status -> assertThat(status).isEqualTo(302));
    }

    @Test
    void nobodyLearnsWhetherAnAddressIsKnown() {
        join(asked("creator", address), name, "&join:legalName=Mara+Lind");
        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (String page : new String[] {"/join.xhtml?as=creator", "/reset.xhtml"}) {
            for (int round = 0; round < 2; round++) {
                Wire.Answer one = ask(page, address);
                Wire.Answer other = ask(page, "x" + UUID.randomUUID() + "@shop.example");
                assertThat(one.status()).isEqualTo(302).isEqualTo(other.status());
                assertThat(one.header("Location")).isEqualTo(other.header("Location"));
                assertThat(one.body()).isEqualTo(other.body());
                assertThat(one.headers("Set-Cookie")).isEqualTo(other.headers("Set-Cookie"));
                known.add(one.took().toMillis());
                unknown.add(other.took().toMillis());
            }
        }
        System.out.println("known " + known + " ms, unknown " + unknown + " ms");
        assertThat(median(known)).isBetween(median(unknown) / 3, median(unknown) * 3 + 50);
        // The same work: a link and a letter each, whoever is asked for.
        assertThat(mail.await(address, 5).to()).isEqualTo(address);
    }

    @Test
    void aMailboxIsNotFilled() {
        for (int letter = 0; letter < 5; letter++) {
            assertThat(ask("/join.xhtml?as=creator", address).status()).isEqualTo(302);
        }
        Wire.Answer refused = ask("/reset.xhtml", address);
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.body()).contains("too many");
        mail.await(address, 5);
        assertThat(mail.to(address)).hasSize(5);
    }

    @Test
    void whatIsNoAddressIsSaidAtTheField() {
        for (String typed : new String[] {"mara", "mara@shop.example%0D%0ABcc: x@y.example"}) {
            Wire.Answer answer = ask("/join.xhtml?as=creator", typed);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains("must be an address such as");
        }
    }

    @Test
    void noSecretOfALetterIsInATableOrALog() throws Exception {
        String key = asked("creator", address);
        assertThat(
                        Tables.text(
                                "SELECT count(*) FROM mailed_link l WHERE l::text LIKE '%"
                                        + key
                                        + "%'"))
                .isEqualTo("0");
        assertThat(
                        Tables.text(
                                "SELECT count(*) FROM letter WHERE address = '"
                                        + address
                                        + "' AND status = 'SENT' AND content IS NULL"))
                .isEqualTo("1");
        String log = java.nio.file.Files.readString(RunningProduct.get().server().log());
        assertThat(log).doesNotContain(key).doesNotContain(address);
    }

    /** Nothing of it is left by the clock alone. */
    @Test
    void aLinkThatNobodyFollowsLapsesAndIsForgotten() {
        asked("creator", address);
        String link =
                "SELECT coalesce(max(status), 'none') FROM mailed_link WHERE address = '"
                        + address
                        + "'";
        String letter = "SELECT count(*) FROM letter WHERE address = '" + address + "'";
        assertThat(Tables.text(link)).isEqualTo("SENT");
        advance("P2D");
        assertThat(Tables.text(link)).isEqualTo("LAPSED");
        advance("P31D");
        assertThat(Tables.text(link)).isEqualTo("none");
        assertThat(Tables.text(letter)).isEqualTo("1");
        advance("P91D");
        assertThat(Tables.text(letter)).isEqualTo("0");
    }

    private static void advance(String by) {
        Api.Answer moved =
                Api.as("demo-operator").post("demo/clock", "{\"advance\": \"" + by + "\"}");
        assertThat(moved.status()).isEqualTo(200);
    }

    /** Asks for a letter as this role, and takes the secret out of it. */
    private String asked(String role, String to) {
        int before = mail.to(to).size();
        assertThat(ask("/join.xhtml?as=" + role, to).status()).isEqualTo(302);
        return key(mail.await(to, before + 1));
    }

    static String key(CaughtMail.Letter letter) {
        return letter.link().replaceAll(".*key=", "");
    }

    static Wire.Answer ask(String page, String to) {
        return post(page, "ask=ask&ask:send=&ask:email=" + to.replace("@", "%40"));
    }

    static Wire.Answer join(String key, String name, String more) {
        return join(key, form(name, PASSWORD) + more);
    }

    private static Wire.Answer join(String key, String form) {
        return post("/join.xhtml?key=" + key, form);
    }

    /** What a creator tells who joins, but for their legal name. */
    static String form(String name, String password) {
        return "join=join&join:joinNow=&join:username=%1$s&join:password=%2$s&join:repeated=%2$s&join:displayName=Mara&join:country_input=SE&join:country_hinput=SE&join:terms=on"
                .formatted(name, password);
    }

    private static Wire.Answer choose(String key, String password) {
        return post(
                "/reset.xhtml?key=" + key,
                "choose=choose&choose:chooseNow=&choose:password=%1$s&choose:repeated=%1$s"
                        .formatted(password));
    }

    private static Wire.Answer signIn(String name) {
        return post(
                "/sign-in.xhtml",
                "signIn=signIn&signIn:submit=&signIn:username="
                        + name.replace("@", "%40")
                        + "&signIn:password="
                        + PASSWORD);
    }

    private static Wire.Answer post(String page, String form) {
        return Wire.send(
                "POST",
                page,
                form + "&jakarta.faces.ViewState=stateless" + Person.NONCE,
                "Content-Type: application/x-www-form-urlencoded");
    }

    private static Wire.Answer get(String page, String... headers) {
        return Wire.get(page, headers);
    }

    private static String session(Wire.Answer signedIn) {
        return "Cookie: "
                + signedIn.headers("Set-Cookie").stream()
                        .filter(cookie -> cookie.startsWith("CONNECT_SESSION"))
                        .reduce((first, last) -> last)
                        .orElseThrow()
                        .replaceAll(";.*", "");
    }

    private String account(String condition) {
        return "SELECT " + condition + " FROM account a WHERE a.username = '" + name + "'";
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
