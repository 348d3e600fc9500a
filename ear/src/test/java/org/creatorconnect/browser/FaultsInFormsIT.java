package org.creatorconnect.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What somebody typed wrongly is said all at once, in words, and the first of it has the focus. */
class FaultsInFormsIT extends BrowserStory {

    @Test
    void everyFaultOfANewTaskIsSaidAtOnceByItsLabel() {
        try (Visitor merchant = visitor("merchant", 1280, ColorScheme.LIGHT)) {
            Page page = merchant.signIn("merchant").open("tasks/new.xhtml").page();
            assertThat(page.locator("[id='task:campaign']")).hasValue("");
            page.locator("[id='task:startsOn']").fill("2030-02-02");
            page.locator("[id='task:endsOn']").fill("2030-02-01");
            page.locator("[id='task:budget']").fill("1,000");
            page.locator("[id='task:fee']").fill("a lot");
            press(page, "Save draft");
            for (String field : new String[] {"name", "endsOn", "budget", "title", "fee"}) {
                assertThat(said(page, field)).isVisible();
            }
            assertThat(said(page, "endsOn")).containsText("must not lie before “First day (UTC)”");
            assertThat(said(page, "budget")).containsText("two ways");
            assertThat(page.locator("[id='task:name']")).isFocused();
            merchant.look("task-faults");
        }
    }

    @Test
    void aQuestionAboutAnAccountKeepsTheSearch() {
        try (Visitor operator = visitor("operator", 1280, ColorScheme.LIGHT)) {
            Page page = operator.signIn("operator").open("accounts/list.xhtml?q=groupowner").page();
            page.locator("main tbody button").first().click();
            assertThat(page.getByText("Disable the account groupowner?")).isVisible();
            operator.look("disable-dialog");
            press(page, "Disable account");
            assertThat(page.getByText("The account groupowner is disabled.")).isVisible();
            assertThat(page).hasURL(Pattern.compile(".*q=groupowner.*"));
            page.locator("main tbody button").first().click();
            press(page, "Enable account");
            assertThat(page.getByText("The account groupowner is enabled.")).isVisible();
        }
    }

    private static Locator said(Page page, String field) {
        return page.locator(".field:has([id='task:" + field + "']) .ui-message-error");
    }
}
