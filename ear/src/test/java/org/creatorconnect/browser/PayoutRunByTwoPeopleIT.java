package org.creatorconnect.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.jms.JMSException;
import org.creatorconnect.story.AnsweringBank;
import org.creatorconnect.story.Api;
import org.creatorconnect.story.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One person makes and submits a payout run in the portal, another approves it. */
class PayoutRunByTwoPeopleIT extends BrowserStory {

    private static final int PAYEES = 3;
    private static final LocatorAssertions.HasTextOptions SOON =
            new LocatorAssertions.HasTextOptions().setTimeout(60_000);

    @Test
    void aRunIsSubmittedByOneAndApprovedByAnother() throws JMSException {
        Api.at(Product.api(), "demo-finance")
                .post(
                        "demo/payables",
                        "{\"count\": 3, \"amount\": {\"amount\": \"40.00\", \"currency\": \"GBP\"}}");
        String run = submit();
        approve(run);
    }

    @Tag("stress")
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
            page.locator("[id='newRunForm:currency_label']").click();
            option(page, "GBP").click();
            finance.look("new-run");
            press(page, "Calculate");
            page.waitForURL(url -> url.contains("run.xhtml"));
            assertThat(page.getByText("40.00").first()).isVisible();
            assertThat(page.locator("[id=runPayouts] tbody tr")).hasCount(PAYEES);
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

    private static void approve(String run) throws JMSException {
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
            assertThat(page.getByText("go to the payment system")).isVisible();
            finance2.look("approved");
            // The page is not loaded again: it hears by itself what the bank says.
            AnsweringBank.settles(run.replaceAll(".*id=", ""));
            assertThat(page.locator("[id=runState]")).hasText("Completed", SOON);
            assertThat(page.locator("[id=runPayouts] tbody tr", settled())).hasCount(PAYEES);
            assertThat(page.getByText("3 of 3").last()).isVisible();
            page.locator("[id=runPayouts] tbody a").first().click();
            assertThat(page.getByText("Earnings in this payout").first()).isAttached();
            assertThat(page.getByText("settled (ACSC)").first()).isVisible();
            finance2.look("settled-payout");
        }
    }

    private static Locator option(Page page, String words) {
        return page.getByRole(
                AriaRole.OPTION, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    private static Page.LocatorOptions settled() {
        return new Page.LocatorOptions().setHasText("Settled");
    }
}
