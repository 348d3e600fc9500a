package org.creatorconnect.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which settings of sign-in by OpenID Connect a server starts with. */
class OpenIdSettingsTest {

    private static final Path CONF = Path.of("../ear/src/main/server/standalone.conf");
    private static final String ISSUER = "CONNECT_OIDC_ISSUER";
    private static final String ROLES = "CONNECT_OIDC_ROLES";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://id.example/realms/connect",
                "http://localhost:8180/realms/connect",
                "http://127.0.0.1:8180"
            })
    void aProviderIsReachedByAWayThatNobodyElseReads(String issuer) throws Exception {
        assertThat(started("production", Map.of(ISSUER, issuer))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://id.example/realms/connect",
                "http://localhost.example",
                "http://localhost:x@id.example",
                "https://id.example/?realm=connect",
                "https://",
                "id.example"
            })
    void noOtherIsReachedInProduction(String issuer) throws Exception {
        assertThat(started("production", Map.of(ISSUER, issuer))).contains(ISSUER);
    }

    @Test
    void aDemoMayHaveAProviderWithoutEncryption() throws Exception {
        assertThat(started("demo", Map.of(ISSUER, "http://id.example"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "connect-finance=finance; ''",
                "staff/desk=operator, auditors=auditor, r=reviewer; ''",
                "finance; holds 'finance'",
                "=finance; holds '=finance'",
                "people=merchant; holds 'people=merchant'"
            })
    void groupsStandForRolesOfStaffAlone(String roles, String refused) throws Exception {
        assertThat(started("production", Map.of(ISSUER, "https://id.example", ROLES, roles)))
                .contains(refused);
    }

    @Test
    void aProviderNeedsToKnowWhoWeAre() throws Exception {
        assertThat(
                        started(
                                "production",
                                Map.of(ISSUER, "https://id.example", "CONNECT_OIDC_CLIENT_ID", "")))
                .contains("CONNECT_OIDC_CLIENT_ID must be set");
        assertThat(started("production", Map.of())).contains("CONNECT_OIDC_ISSUER is missing");
        assertThat(
                        started(
                                "production",
                                Map.of(
                                        ISSUER,
                                        "https://id.example",
                                        "CONNECT_OIDC_SCOPES",
                                        "email")))
                .contains("openid must be among them");
    }

    /** What the start script says; nothing when the server starts. */
    private String started(String mode, Map<String, String> settings) throws Exception {
        Map<String, String> all = new HashMap<>(ServerConfigurationTest.SETTINGS);
        all.put("CONNECT_MODE", mode);
        all.put("CONNECT_DATA_DIR", folder.toString());
        all.put("JBOSS_HOME", folder.toString());
        all.put("CONNECT_OIDC_CLIENT_ID", "connect");
        all.putAll(settings);
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", ". \"$0\"", CONF.toString());
        shell.environment().keySet().removeIf(name -> name.startsWith("CONNECT_"));
        shell.environment().putAll(all);
        Process read = shell.redirectErrorStream(true).start();
        String said = new String(read.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(read.waitFor() == 0).as(said).isEqualTo(said.isEmpty());
        return said;
    }
}
