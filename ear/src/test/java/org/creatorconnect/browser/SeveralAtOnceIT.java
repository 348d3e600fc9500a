package org.creatorconnect.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.creatorconnect.story.ContentToReview;
import org.creatorconnect.story.Past;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A merchant decides about several things at once, and reads what became of each. */
@Tag("stress")
class SeveralAtOnceIT extends BrowserStory {

    @Test
    void applicationsAreAcceptedAndThoseDecidedBeforeAreLeftAlone() {
        String first = ContentToReview.applied("70.00");
        String second = ContentToReview.applied("80.00");
        try (Visitor merchant = visitor("several", 1280, ColorScheme.LIGHT)) {
            merchant.signIn("merchant");
            Page page = decide(merchant, "ACCEPT", first);
            press(page, "Accept 1 application");
            assertThat(page.getByText("1 application was decided")).isVisible();
            page = decide(merchant, "REJECT", first, second);
            assertThat(page.getByText("Is accepted already")).isVisible();
            merchant.look("reject-two");
            press(page, "Reject 1 application");
            assertThat(page.getByText("1 application was decided")).isVisible();
            assertThat(page.getByText("Rejected").first()).isVisible();
            merchant.look("rejected-one");
        }
    }

    @Test
    void contentIsApprovedAtOnceAndPaid() {
        ContentToReview first = ContentToReview.submitted("21.00");
        ContentToReview second = ContentToReview.submitted("22.00");
        try (Visitor merchant = visitor("several", 1280, ColorScheme.LIGHT)) {
            Page page =
                    merchant.signIn("merchant")
                            .open(
                                    "submissions/act.xhtml?act=APPROVE&submission="
                                            + first.submission()
                                            + "&submission="
                                            + second.submission())
                            .page();
            press(page, "Approve 2 submissions");
            assertThat(page.getByText("2 submissions were decided")).isVisible();
            merchant.look("approved-two");
        }
        assertThat(first.status()).isEqualTo("APPROVED");
        assertThat(second.status()).isEqualTo("APPROVED");
    }

    @Test
    void ordersAreTickedInTheirListAndCompleted() {
        Past.order("SEVERAL-1");
        try (Visitor merchant = visitor("several", 1280, ColorScheme.LIGHT)) {
            Page page = merchant.signIn("merchant").open("orders/list.xhtml?q=SEVERAL-1").page();
            page.locator("tbody .ui-chkbox-box").first().click();
            press(page, "Complete");
            page.waitForURL(url -> url.contains("orders/act.xhtml"));
            merchant.look("complete-one");
            press(page, "Complete 1 order");
            assertThat(page.getByText("1 order was changed")).isVisible();
            merchant.look("completed-one");
        }
    }

    @Test
    void whoMayBanReadsWhatABanOfSeveralWillDo() {
        try (Visitor operator = visitor("several", 1280, ColorScheme.LIGHT)) {
            Page page = operator.signIn("operator").open("affiliates/list.xhtml").page();
            page.locator("tbody .ui-chkbox-box").first().click();
            press(page, "Ban…");
            page.waitForURL(url -> url.contains("affiliates/act.xhtml"));
            operator.look("ban-one");
        }
    }

    private static Page decide(Visitor merchant, String act, String... applications) {
        return merchant.open(
                        "applications/act.xhtml?act="
                                + act
                                + "&application="
                                + String.join("&application=", applications))
                .page();
    }
}
