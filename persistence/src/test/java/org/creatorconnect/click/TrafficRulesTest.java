package org.creatorconnect.click;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrafficRulesTest {

    @Test
    void peopleAreTakenForPeopleInWhateverBrowserAndPhone() throws IOException {
        assertThat(agents("people.txt"))
                .hasSizeGreaterThan(40)
                .allSatisfy(
                        agent ->
                                assertThat(TrafficRules.of(agent).traffic())
                                        .as(agent)
                                        .isEqualTo(Traffic.PERSON));
    }

    @Test
    void machinesAreTakenForMachines() throws IOException {
        assertThat(agents("machines-seen.txt"))
                .hasSizeGreaterThan(60)
                .allSatisfy(
                        agent ->
                                assertThat(TrafficRules.of(agent).traffic())
                                        .as(agent)
                                        .isEqualTo(Traffic.MACHINE));
    }

    @Test
    void whoNamesNothingIsAMachine() {
        assertThat(TrafficRules.of("").traffic()).isEqualTo(Traffic.MACHINE);
        assertThat(TrafficRules.of("  ").traffic()).isEqualTo(Traffic.MACHINE);
        assertThat(TrafficRules.of("Mozilla/5.0").traffic()).isEqualTo(Traffic.MACHINE);
    }

    @Test
    void everyCrawlerOfTheListIsFoundByItsName() throws IOException {
        assertThat(agents("crawlers-seen.txt"))
                .hasSizeGreaterThan(1_500)
                .allSatisfy(
                        agent ->
                                assertThat(TrafficRules.of(agent).reason())
                                        .as(agent)
                                        .startsWith("BOT:")
                                        .isNotIn("BOT:unlisted", "BOT:no-browser", "BOT:no-name"));
    }

    @ParameterizedTest
    @CsvSource({
        "'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)', BOT:Googlebot",
        "'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',"
                + " BOT:facebookexternalhit",
        "curl/8.5.0, BOT:curl",
        "'Mozilla/5.0 (compatible; SemrushBot/7~bl; +http://www.semrush.com/bot.html)',"
                + " BOT:SemrushBot",
        "'Mozilla/5.0 (X11; Linux x86_64) HouseCrawler/1.0', BOT:unlisted",
        "HouseFetcher, BOT:unlisted",
        "Leser+Haus!, BOT:no-browser",
        "'', BOT:no-name"
    })
    void aMachineIsMarkedWithTheRuleThatFoundIt(String agent, String reason) {
        assertThat(TrafficRules.of(agent)).isEqualTo(new TrafficMark(Traffic.MACHINE, reason));
    }

    @ParameterizedTest
    @CsvSource({
        "HEAD, Accept, */*, METHOD",
        "GET, Accept, */*, NOT",
        "GET, Purpose, prefetch, PURPOSE",
        "GET, Purpose, preview, PURPOSE",
        "GET, Sec-Purpose, prefetch;prerender, PURPOSE",
        "GET, Sec-Purpose, prefetch;anonymous-client-ip, PURPOSE",
        "GET, Sec-Purpose, PREFETCH, PURPOSE",
        "GET, X-Moz, prefetch, PURPOSE",
        "GET, X-Purpose, preview, PURPOSE",
        "GET, X-Purpose, instant, PURPOSE",
        "GET, Sec-Fetch-Dest, document, NOT",
        "GET, Sec-Fetch-Dest, iframe, NOT",
        "GET, Sec-Fetch-Dest, image, DESTINATION",
        "GET, Sec-Fetch-Dest, script, DESTINATION",
        "GET, Sec-Fetch-Dest, empty, DESTINATION",
        "GET, X-Requested-With, XMLHttpRequest, SCRIPT",
        "GET, X-Requested-With, com.instagram.android, NOT",
        "GET, Sec-Purpose, navigate, NOT"
    })
    void aRequestSaysThatNobodyLooks(String method, String header, String value, Ahead sign) {
        assertThat(Ahead.of(method, Map.of(header, value)::get)).isEqualTo(sign);
        TrafficMark mark = TrafficRules.of(sign, "Mozilla/5.0 (X11; Linux x86_64) Firefox/130.0");
        assertThat(mark)
                .isEqualTo(
                        sign == Ahead.NOT
                                ? TrafficMark.PERSON
                                : new TrafficMark(
                                        Traffic.PREFETCH,
                                        "PREFETCH:" + sign.name().toLowerCase(Locale.ROOT)));
    }

    /** Whoever changes a list or a rule raises the version, and writes down the new sum here. */
    @Test
    void rulesThatChangedHaveAnotherVersion() throws GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        TrafficRules.texts().forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
        String sum = HexFormat.of().formatHex(digest.digest(), 0, 8);
        assertThat(TrafficRules.VERSION + " " + sum).isEqualTo("1 b6c5600a7037476a");
    }

    private static List<String> agents(String file) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                TrafficRulesTest.class.getResourceAsStream(file),
                                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }
}
