package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A page is shown to those who can use it, and to nobody else. That no page leads its reader to a
 * closed door is seen in the browser.
 */
class ClosedDoorsIT {

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
