package org.creatorconnect.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchSettingsTest {

    private static final Path PROJECT = Path.of("/project");

    @Test
    void theServerIsToldWhatTheEnvironmentSaysToIt() {
        Map<String, String> environment =
                Map.of("CONNECT_HEAP", "1g", "CONNECT_BASE_URL", "https://x.example", "HOME", "/x");
        assertThat(LaunchSettings.of(environment, Path.of("p")).forServer(environment))
                .containsEntry("CONNECT_HEAP", "1g")
                .containsEntry("CONNECT_MODE", "demo")
                .doesNotContainKey("HOME");
    }

    @Test
    void withoutAnySettingItIsADemoInTheProjectsFolder() {
        LaunchSettings settings = LaunchSettings.of(Map.of(), PROJECT);

        assertThat(settings.demo()).isTrue();
        assertThat(settings.dataDirectory()).isEqualTo(PROJECT.resolve("data"));
        assertThat(settings.portOffset()).isZero();
        assertThat(settings.ownDatabase()).isEmpty();
        assertThat(settings.baseUrl()).isEmpty();
        assertThat(settings.bank()).isTrue();
        assertThat(settings.demoData()).isTrue();
    }

    @Test
    void aBlankSettingCountsAsNotSet() {
        Map<String, String> blank =
                Map.of("CONNECT_PORT_OFFSET", " ", "CONNECT_DATA_DIR", "", "CONNECT_DB_URL", "");

        assertThat(LaunchSettings.of(blank, PROJECT))
                .isEqualTo(LaunchSettings.of(Map.of(), PROJECT));
    }

    @Test
    void aRelativeDataFolderIsMeantFromTheProject() {
        assertThat(LaunchSettings.of(Map.of("CONNECT_DATA_DIR", "x"), PROJECT).dataDirectory())
                .isEqualTo(PROJECT.resolve("x"));
        assertThat(LaunchSettings.of(Map.of("CONNECT_DATA_DIR", "/x"), PROJECT).dataDirectory())
                .isEqualTo(Path.of("/x"));
    }

    @Test
    void productionHasNoBankSimulatorEvenIfItIsWished() {
        Map<String, String> wish = Map.of("CONNECT_MODE", "production", "CONNECT_BANK", "on");

        assertThat(LaunchSettings.of(wish, PROJECT).bank()).isFalse();
        assertThat(LaunchSettings.of(wish, PROJECT).forServer(Map.of()))
                .containsEntry("CONNECT_MODE", "production")
                .containsEntry("CONNECT_DEMO_DATA", "off");
    }

    @Test
    void aDatabaseOfOnesOwnUsesItsOwnerAlsoAsTheApplicationsRoleUnlessToldOtherwise() {
        Map<String, String> own =
                Map.of(
                        "CONNECT_DB_URL", "jdbc:postgresql://db/x",
                        "CONNECT_DB_USER", "o",
                        "CONNECT_DB_PASSWORD", "p");

        assertThat(LaunchSettings.of(own, PROJECT).ownDatabase())
                .contains(new DatabaseAccess("jdbc:postgresql://db/x", "o", "p", "o", "p"));
    }

    @Test
    void aDatabaseOfOnesOwnNeedsItsPassword() {
        assertThatThrownBy(
                        () ->
                                LaunchSettings.of(
                                        Map.of("CONNECT_DB_URL", "jdbc:postgresql://db/x"),
                                        PROJECT))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("CONNECT_DB_PASSWORD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "3001", "99999", "ten", "1.5"})
    void anOffsetThatIsNoneIsRefusedByName(String offset) {
        assertRefused("CONNECT_PORT_OFFSET", offset);
    }

    @ParameterizedTest
    @CsvSource({"CONNECT_MODE,test", "CONNECT_BANK,yes", "CONNECT_DEMO_DATA,some"})
    void aWordThatMeansNothingIsRefusedByName(String name, String value) {
        assertRefused(name, value);
    }

    private static void assertRefused(String name, String value) {
        assertThatThrownBy(() -> LaunchSettings.of(Map.of(name, value), PROJECT))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(name)
                .hasMessageContaining(value);
    }
}
