package org.creatorconnect.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClosingTextTest {

    private static final DatabaseAccess DATABASE =
            new DatabaseAccess(
                    "jdbc:postgresql://localhost:5533/connect", "owner", "s&p", "app", "a");

    @Test
    void aDemoTellsEveryAddressWithItsOffset() {
        assertThat(text(Map.of()))
                .contains("http://localhost:8180/\n")
                .contains("http://localhost:8180/api/v1\n")
                .contains("http://localhost:8180/openapi\n")
                .contains("http://localhost:10090/health")
                .contains("AMQP 1.0 on port 5772, core on port 61716")
                .contains("bank-book.csv")
                .contains("server.log")
                .contains("Ctrl-C stops everything");
    }

    @Test
    void aDemoTellsAccountsAndTheDatabaseWithBothRoles() {
        assertThat(text(Map.of()))
                .contains("finance finance2")
                .contains("password connect-demo")
                .contains("5533/connect?user=owner&password=s%26p")
                .contains("5533/connect?user=app&password=a")
                .contains("What waits in a new demo, for each of them");
    }

    @Test
    void everyAccountIsToldWhatWaitsForIt() {
        String text = text(Map.of());
        String waits = text.substring(text.indexOf("What waits"));
        assertThat(waits)
                .contains(
                        "reviewer",
                        "finance ",
                        "finance2",
                        "merchant ",
                        "merchant2",
                        "influencer ",
                        "influencer2",
                        "buyer",
                        "groupowner",
                        "mcn",
                        "operator",
                        "auditor");
    }

    @Test
    void withoutTheDemosHistoryNothingIsSaidToWait() {
        assertThat(text(Map.of("CONNECT_DEMO_DATA", "off"))).doesNotContain("What waits");
    }

    @Test
    void withoutTheSimulatorItSaysWhoTakesTheInstructions() {
        assertThat(text(Map.of("CONNECT_BANK", "off")))
                .contains("off (CONNECT_BANK)")
                .doesNotContain("bank-book.csv");
    }

    @Test
    void aDemoSaysWhereItsLettersAreAndWhereTheyGoElse() {
        assertThat(text(Map.of())).contains("/caught-mail.xhtml");
        assertThat(text(Map.of("CONNECT_SMTP_HOST", "mail.example")))
                .contains("goes to your mail server")
                .doesNotContain("caught-mail");
    }

    @Test
    void productionTellsNoPasswordAndNoDemoAccount() {
        assertThat(
                        text(
                                Map.of(
                                        "CONNECT_MODE",
                                        "production",
                                        "CONNECT_BASE_URL",
                                        "https://connect.example/")))
                .contains("https://connect.example/api/v1\n")
                .contains(DATABASE.url())
                .doesNotContain("connect-demo")
                .doesNotContain("password")
                .doesNotContain("demo-");
    }

    private static String text(Map<String, String> environment) {
        Path project = Path.of("/project");
        return ClosingText.of(
                LaunchSettings.of(environment, project),
                new Ports(100),
                DATABASE,
                project.resolve("data"));
    }
}
