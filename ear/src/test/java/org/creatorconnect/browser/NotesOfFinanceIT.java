package org.creatorconnect.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.jms.JMSException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.creatorconnect.story.Api;
import org.creatorconnect.story.Product;
import org.creatorconnect.story.UnreadableReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What finance gives up or has handled asks for a note, which stands there afterwards. */
@Tag("stress")
class NotesOfFinanceIT extends BrowserStory {

    @Test
    void aRunIsCanceledWithAReasonThatItsPageTells() {
        String run =
                Api.at(Product.api(), "demo-finance")
                        .post("payout-runs", "{\"currency\": \"NOK\"}")
                        .text("id");
        try (Visitor finance = visitor("finance", 1280, ColorScheme.LIGHT)) {
            Page page = finance.signIn("finance").open("payouts/run.xhtml?id=" + run).page();
            press(page, "Cancel run…");
            press(page, "Cancel run");
            assertThat(page.getByText("Say why the run is canceled.").last()).isVisible();
            finance.look("cancel-dialog");
            Visitor.field(page, "Reason for canceling").fill("Wrong cut-off, see ticket 7.");
            press(page, "Cancel run");
            assertThat(page.getByText("Wrong cut-off, see ticket 7.")).isVisible();
            assertThat(page.getByText("Canceled by")).isVisible();
            finance.look("canceled");
        }
    }

    @Test
    void aReportIsMarkedAsHandledAndFoundAmongTheHandled() throws JMSException {
        String report = "not JSON " + UUID.randomUUID();
        UnreadableReport.arrives(report);
        try (Visitor finance = visitor("finance", 1280, ColorScheme.DARK)) {
            Page page = finance.signIn("finance").open("queues/list.xhtml").page();
            finance.look("reviews-open");
            row(page, report).getByRole(AriaRole.BUTTON).click();
            assertThat(page.locator("[id='handling'] pre")).containsText(report);
            press(page, "Mark as handled");
            assertThat(page.getByText("Say what was found and done.").last()).isVisible();
            assertThat(page.locator("[id='handling'] pre")).containsText(report);
            finance.look("handle-dialog");
            Visitor.field(page, "What was found and done").fill("The bank sends it again.");
            press(page, "Mark as handled");
            assertThat(page.getByText("The message is marked as handled.")).isVisible();
            assertThat(row(page, report)).hasCount(0);
            page.locator(".views").getByText("Handled").click();
            assertThat(page).hasURL(Pattern.compile(".*status=HANDLED.*"));
            assertThat(row(page, report)).containsText("The bank sends it again.");
            finance.look("reviews-handled");
        }
        try (Visitor auditor = visitor("auditor", 375, ColorScheme.LIGHT)) {
            Page page = auditor.signIn("auditor").open("queues/list.xhtml?status=HANDLED").page();
            assertThat(row(page, report)).containsText("The bank sends it again.");
            assertThat(page.getByText("Handled…")).hasCount(0);
            auditor.look("reviews-handled");
        }
    }

    @Test
    void theTrackingPageUsesTheMerchantsOwnParameter() {
        Api shop = Api.at(Product.api(), "demo-merchant");
        String program = "merchants/" + shop.get("me").text("merchantId") + "/program";
        shop.put(program, "{\"clickIdParameter\": \"aff-click\"}");
        try (Visitor merchant = visitor("merchant", 1280, ColorScheme.LIGHT)) {
            Page page = merchant.signIn("merchant").open("tracking.xhtml").page();
            assertThat(page.locator("main")).containsText("$_GET['aff-click']");
            assertThat(page.locator("main")).containsText(".get(\"aff-click\")");
            assertThat(page.locator("main")).containsText("<aff-click from the address>");
            assertThat(page.locator("main")).not().containsText("click_id");
            merchant.look("tracking");
        } finally {
            shop.put(program, "{\"clickIdParameter\": \"click_id\"}");
        }
    }

    private static Locator row(Page page, String report) {
        return page.locator("main tbody tr:has-text(\"" + report + "\")");
    }
}
