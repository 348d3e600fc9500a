package org.creatorconnect.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.creatorconnect.story.ContentToReview;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A merchant signs in, reviews content beside what was agreed, and approves and pays it. */
class SubmissionApprovedByItsMerchantIT extends BrowserStory {

    @Test
    void aMerchantSignsInAndApprovesASubmission() {
        ContentToReview content = ContentToReview.submitted("200.00");
        try (Visitor merchant = visitor(1280, ColorScheme.LIGHT)) {
            Page page = merchant.signIn("merchant").open("submissions/list.xhtml").page();
            merchant.look("submissions");
            page.locator("a[href$='" + content.submission() + "']").first().click();
            page.waitForURL(url -> url.contains("review.xhtml"));
            assertThat(page.getByText("The page is live")).isVisible();
            merchant.look("review");
            approve(merchant);
            assertThat(page.getByText("is approved, and 200.00 EUR can be paid out")).isVisible();
            merchant.look("approved");
        }
        assertThat(content.status()).isEqualTo("APPROVED");
        assertThat(content.payable()).contains("200.00");
    }

    @Tag("stress")
    @Test
    void whoDecidesSecondReadsThatItWasDecided() {
        ContentToReview content = ContentToReview.submitted("120.00");
        String review = "submissions/review.xhtml?id=" + content.submission();
        try (Visitor first = visitor(1280, ColorScheme.LIGHT);
                Visitor second = visitor(1280, ColorScheme.LIGHT)) {
            first.signIn("merchant").open(review);
            second.signIn("merchant").open(review);
            Page page = first.page();
            press(page, "Ask for changes…");
            press(page, "Ask for changes");
            assertThat(page.getByText("Say what should change").last()).isVisible();
            Visitor.field(page, "What should change?").fill("Say the name of the mug.");
            first.look("changes-dialog");
            press(page, "Ask for changes");
            assertThat(page.getByText("was asked for changes")).isVisible();
            first.look("changes-asked");
            press(second.page(), "Approve and pay 120.00 EUR…");
            press(second.page(), "Approve and pay 120.00 EUR");
            assertThat(second.page().getByText("It was decided before")).isVisible();
            second.look("decided-before");
        }
        assertThat(content.status()).isEqualTo("CHANGES_REQUESTED");
    }

    @Tag("stress")
    @Test
    void thePagesOfTasksAreReadableInTheDark() {
        ContentToReview content = ContentToReview.submitted("90.00");
        String application = ContentToReview.applied("80.00");
        try (Visitor merchant = visitor(1280, ColorScheme.DARK)) {
            merchant.signIn("merchant");
            merchant.open("submissions/list.xhtml").look("submissions");
            merchant.open("submissions/review.xhtml?id=" + content.submission()).look("review");
            merchant.open("tasks/list.xhtml").look("tasks");
            merchant.open("tasks/task.xhtml?id=" + content.task()).look("task");
            merchant.open("tasks/application.xhtml?id=" + application).look("application");
            merchant.open("tasks/new.xhtml").look("new-task");
            merchant.open("campaigns/list.xhtml").look("campaigns");
        }
    }

    private static void approve(Visitor merchant) {
        press(merchant.page(), "Approve and pay 200.00 EUR…");
        assertThat(merchant.page().getByText("Escrow after")).isVisible();
        merchant.look("approve-dialog");
        press(merchant.page(), "Approve and pay 200.00 EUR");
    }

    private static Visitor visitor(int width, ColorScheme scheme) {
        return visitor("merchant", width, scheme);
    }
}
