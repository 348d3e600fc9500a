package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page is shown to those who can use it, and whatever a page leads to is shown as well. */
class OpenDoorsIT {

    private static final Pattern LINK =
            Pattern.compile("href=\"(/[a-z-]+(?:/[a-z-]+)?\\.(?:xhtml|csv)(?:\\?[^\"]*)?)\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "operator",
                "reviewer",
                "finance",
                "auditor",
                "merchant",
                "influencer",
                "buyer"
            })
    void noPageLeadsItsReaderToAClosedDoor(String username) {
        Person person = Person.signedIn(username);
        Set<String> seen = new HashSet<>();
        List<String> closed = new ArrayList<>();
        Queue<String> ahead = new ArrayDeque<>(List.of("/home.xhtml"));
        while (!ahead.isEmpty()) {
            String target = ahead.remove();
            if (seen.add(target.replaceAll("\\?.*", ""))) {
                HttpResponse<String> page = person.get(target);
                if (page.statusCode() >= 400) {
                    closed.add(page.statusCode() + " " + target);
                }
                Matcher link = LINK.matcher(page.body());
                while (link.find()) {
                    ahead.add(link.group(1).replace("&amp;", "&"));
                }
            }
        }
        assertThat(closed).isEmpty();
        assertThat(seen).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @CsvSource({
        "merchant, /deposits/new.xhtml",
        "operator, /deposits/new.xhtml",
        "auditor, /accounts/invite.xhtml",
        "finance, /tasks/new.xhtml",
        "influencer, /payouts/run.xhtml?id=00000000-0000-0000-0000-000000000000",
        "buyer, /merchants/list.csv",
        "reviewer, /payouts/list.xhtml"
    })
    void aPageIsNotShownToWhoCannotUseIt(String username, String page) {
        HttpResponse<String> answer = Person.signedIn(username).get(page);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("</html>");
    }

    @Test
    void aPageThatIsNoneIsNotFound() {
        assertThat(Person.signedIn("operator").get("/nowhere/list.xhtml").statusCode())
                .isEqualTo(404);
    }
}
