package org.creatorconnect.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.creatorconnect.story.Api;
import org.creatorconnect.story.Product;
import org.junit.jupiter.api.Test;

/** One person makes and submits a payout run in the portal, another approves it. */
class PayoutRunByTwoPeopleIT extends BrowserStory {

    @Test
    void aRunIsSubmittedByOneAndApprovedByAnother() {
        Api.at(Product.api(), "demo-finance")
                .post(
                        "demo/payables",
                        "{\"count\": 3, \"amount\": {\"amount\": \"40.00\", \"currency\": \"GBP\"}}");
        String run = submit();
        approve(run);
    }

    @Test
    void thePagesOfFinanceAreReadableInTheDark() {
        try (Visitor visitor = visitor("finance", 1280, ColorScheme.DARK)) {
            visitor.signIn("finance");
            visitor.open("payouts/list.xhtml").look("payout-runs");
            visitor.open("ledger/list.xhtml").look("ledger");
            visitor.open("audit/list.xhtml").look("audit");
            visitor.open("queues/list.xhtml").look("reviews");
        }
    }

    private static String submit() {
        try (Visitor finance = visitor("finance", 1280, ColorScheme.LIGHT)) {
            Page page =
                    finance.signIn("finance").open("payouts/list.xhtml").look("payout-runs").page();
            press(page, "New run…");
            page.getByLabel("Currency").last().selectOption("GBP");
            finance.look("new-run");
            press(page, "Calculate");
            page.waitForURL(url -> url.contains("run.xhtml"));
            finance.look("draft");
            press(page, "Submit…");
            finance.look("submit-dialog");
            press(page, "Submit");
            assertThat(page.getByText("waits for a second person")).isVisible();
            finance.look("submitted");
            assertThat(page.getByText("somebody else has to approve it")).isVisible();
            return page.url();
        }
    }

    private static void approve(String run) {
        try (Visitor finance2 = visitor("finance2", 1280, ColorScheme.LIGHT)) {
            Page page = finance2.signIn("finance2").page();
            page.navigate(run);
            press(page, "Approve run…");
            Visitor.field(page, "Your password").fill("wrong");
            press(page, "Approve and pay 120.00 GBP");
            assertThat(page.getByText("That is not your password.").first()).isVisible();
            Visitor.field(page, "Your password").fill("connect-demo");
            finance2.look("approve-dialog");
            press(page, "Approve and pay 120.00 GBP");
            assertThat(page.getByText("are on their way")).isVisible();
            finance2.look("approved");
        }
    }
}
