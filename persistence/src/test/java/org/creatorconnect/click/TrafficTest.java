package org.creatorconnect.click;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrafficTest {

    @Test
    void peopleAreTakenForPeopleInWhateverBrowserAndPhone() throws IOException {
        assertThat(agents("people.txt"))
                .hasSizeGreaterThan(40)
                .allSatisfy(
                        agent ->
                                assertThat(Traffic.of(false, agent))
                                        .as(agent)
                                        .isEqualTo(Traffic.PERSON));
    }

    @Test
    void machinesAreTakenForMachines() throws IOException {
        assertThat(agents("machines-seen.txt"))
                .hasSizeGreaterThan(60)
                .allSatisfy(
                        agent ->
                                assertThat(Traffic.of(false, agent))
                                        .as(agent)
                                        .isEqualTo(Traffic.MACHINE));
    }

    @Test
    void whoNamesNothingIsAMachine() {
        assertThat(Traffic.of(false, "")).isEqualTo(Traffic.MACHINE);
        assertThat(Traffic.of(false, "  ")).isEqualTo(Traffic.MACHINE);
        assertThat(Traffic.of(false, "Mozilla/5.0")).isEqualTo(Traffic.MACHINE);
    }

    @ParameterizedTest
    @CsvSource({
        "HEAD, Accept, */*, true",
        "GET, Accept, */*, false",
        "GET, Purpose, prefetch, true",
        "GET, Purpose, preview, true",
        "GET, Sec-Purpose, prefetch;prerender, true",
        "GET, Sec-Purpose, prefetch;anonymous-client-ip, true",
        "GET, Sec-Purpose, PREFETCH, true",
        "GET, X-Moz, prefetch, true",
        "GET, X-Purpose, preview, true",
        "GET, X-Purpose, instant, true",
        "GET, Sec-Fetch-Dest, document, false",
        "GET, Sec-Fetch-Dest, iframe, false",
        "GET, Sec-Fetch-Dest, image, true",
        "GET, Sec-Fetch-Dest, script, true",
        "GET, Sec-Fetch-Dest, empty, true",
        "GET, X-Requested-With, XMLHttpRequest, true",
        "GET, X-Requested-With, com.instagram.android, false",
        "GET, Sec-Purpose, navigate, false"
    })
    void aRequestSaysThatNobodyLooks(String method, String header, String value, boolean ahead) {
        assertThat(Traffic.isAhead(method, Map.of(header, value)::get)).isEqualTo(ahead);
        assertThat(Traffic.of(ahead, "Mozilla/5.0 (X11; Linux x86_64) Firefox/130.0"))
                .isEqualTo(ahead ? Traffic.PREFETCH : Traffic.PERSON);
    }

    private static List<String> agents(String file) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                TrafficTest.class.getResourceAsStream(file),
                                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }
}
