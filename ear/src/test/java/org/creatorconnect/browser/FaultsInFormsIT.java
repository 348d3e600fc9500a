package org.creatorconnect.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.creatorconnect.story.Api;
import org.creatorconnect.story.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What somebody typed wrongly is said all at once, in words, and the first of it has the focus. */
@Tag("stress")
class FaultsInFormsIT extends BrowserStory {

    @Test
    void everyFaultOfANewTaskIsSaidAtOnceByItsLabel() {
        try (Visitor merchant = visitor("merchant", 1280, ColorScheme.LIGHT)) {
            Page page = merchant.signIn("merchant").open("tasks/new.xhtml").page();
            assertThat(page.locator("[id='task:campaign_input']")).hasValue("");
            page.locator("[id='task:startsOn_input']").fill("2030-02-02");
            page.locator("[id='task:endsOn_input']").fill("2030-02-01");
            page.locator("[id='task:budget']").fill("1,000");
            page.locator("[id='task:fee']").fill("a lot");
            press(page, "Save draft");
            for (String field : new String[] {"name", "endsOn", "budget", "title", "fee"}) {
                assertThat(said(page, field)).isVisible();
            }
            assertThat(said(page, "endsOn")).containsText("must not lie before “First day (UTC)”");
            assertThat(said(page, "budget")).containsText("two ways");
            assertThat(page.locator("[id='task:name']")).isFocused();
            assertThat(page.locator("[id='task:endsOn_input'][aria-invalid=true]")).isVisible();
            merchant.look("task-faults");
            summary(page).getByText("Applications until").click();
            assertThat(page.locator("[id='task:endsAt_input']")).isFocused();
            assertThat(summary(page).locator("li"))
                    .hasText(
                            new Pattern[] {
                                Pattern.compile("Name of the campaign This is missing."),
                                Pattern.compile("Last day .UTC. This must not lie before.*"),
                                Pattern.compile("Budget .*two ways.*"),
                                Pattern.compile("Title This is missing."),
                                Pattern.compile("Fee for each creator .*"),
                                Pattern.compile("Applications until This is missing.")
                            });
        }
    }

    @Test
    void aDepositsFaultsAreSaidTogetherAndTheSummaryLeadsToThem() {
        String merchant = Api.at(Product.api(), "demo-merchant").get("me").text("merchantId");
        try (Visitor finance = visitor("finance", 375, ColorScheme.DARK)) {
            Page page =
                    finance.signIn("finance")
                            .open("deposits/new.xhtml?merchant=" + merchant)
                            .page();
            page.locator("[id='deposit:amount']").fill("-5");
            press(page, "Check…");
            assertThat(summary(page).locator("li"))
                    .hasText(
                            new String[] {
                                "Amount This must be more than zero.",
                                "Bank reference This is missing."
                            });
            assertThat(page.locator("[id='deposit:amount']")).isFocused();
            assertThat(page.locator("[id='deposit:amount']")).hasAttribute("aria-invalid", "true");
            summary(page).getByText("Bank reference").click();
            assertThat(page.locator("[id='deposit:reference']")).isFocused();
            finance.look("deposit-faults");
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

    private static Locator summary(Page page) {
        return page.locator(".faults");
    }

    private static Locator said(Page page, String field) {
        return page.locator(".field:has([id='task:" + field + "']) .ui-message-error");
    }
}
