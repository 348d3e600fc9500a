package org.creatorconnect.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that operators copy name what there is. */
class OperationsFilesTest {

    private static final Path FILES = Path.of("../docs/operations");
    private static final Pattern SETTING = Pattern.compile("\\bCONNECT_[A-Z0-9_]+");

    /** What HAProxy's own file asks for; no setting of the product. */
    private static final Set<String> OF_THE_PROXY =
            Set.of("CONNECT_PROXY", "CONNECT_PROXY_SOCKET", "CONNECT_NODE_1", "CONNECT_NODE_2");

    @ParameterizedTest
    @ValueSource(strings = {"compose.yaml", "Containerfile"})
    void everySettingIsInTheReadmesTable(String file) throws IOException {
        Set<String> used = settings(FILES.resolve(file));
        used.removeAll(OF_THE_PROXY);
        assertThat(used).isNotEmpty();
        assertThat(tableOf(Path.of("../README.md"))).containsAll(used);
    }

    @Test
    void theProxyGetsAllThatItsFileAsksFor() throws IOException {
        assertThat(settings(FILES.resolve("haproxy.cfg"))).containsAll(OF_THE_PROXY);
        assertThat(settings(FILES.resolve("compose.yaml"))).containsAll(OF_THE_PROXY);
    }

    @Test
    void whatTheImagesAreMadeOfIsWhatABuildLeaves() throws IOException {
        String file = Files.readString(FILES.resolve("Containerfile"));
        Matcher artemis =
                Pattern.compile("<version.artemis>([^<]+)<")
                        .matcher(Files.readString(Path.of("../pom.xml")));
        assertThat(artemis.find()).isTrue();
        assertThat(file)
                .contains("ear/target/artemis/apache-artemis-" + artemis.group(1))
                .contains("ear/target/server")
                .contains("ear/target/driver/creator-connect-broker.jar");
        Matcher copied = Pattern.compile("ear/src/\\S+").matcher(file);
        while (copied.find()) {
            assertThat(Path.of("..", copied.group())).exists();
        }
    }

    @Test
    void theDashboardIsJsonWithAPanelForEachSign() throws IOException {
        try (JsonReader reader =
                Json.createReader(
                        new StringReader(Files.readString(FILES.resolve("dashboard.json"))))) {
            JsonObject dashboard = reader.readObject();
            assertThat(dashboard.getJsonArray("panels").getValuesAs(JsonObject.class))
                    .hasSizeGreaterThan(8)
                    .allSatisfy(
                            panel -> {
                                assertThat(panel.getString("title")).isNotBlank();
                                assertThat(panel.getJsonArray("targets")).isNotEmpty();
                            });
        }
    }

    private static Set<String> tableOf(Path readme) throws IOException {
        Set<String> rows = new TreeSet<>();
        for (String line : Files.readAllLines(readme)) {
            if (line.startsWith("| `CONNECT_")) {
                rows.addAll(in(line.substring(0, line.indexOf('|', 1))));
            }
        }
        return rows;
    }

    private static Set<String> settings(Path file) throws IOException {
        return in(Files.readString(file));
    }

    private static Set<String> in(String text) {
        Set<String> found = new TreeSet<>();
        Matcher setting = SETTING.matcher(text);
        while (setting.find()) {
            found.add(setting.group());
        }
        return found;
    }
}
