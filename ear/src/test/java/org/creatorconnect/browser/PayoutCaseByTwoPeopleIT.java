package org.creatorconnect.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.jms.JMSException;
import org.creatorconnect.story.ContradictedPayout;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The bank contradicts itself, and two people find out what became of the money. */
@Tag("stress")
class PayoutCaseByTwoPeopleIT extends BrowserStory {

    @Test
    void aPaymentThatWasRejectedAndThenSettledIsNeverPaidAgain() throws JMSException {
        ContradictedPayout payout = ContradictedPayout.reported();
        payout.assertNotPaidAgain();
        propose(payout);
        confirm(payout);
        assertThat(payout.payable()).isEqualTo("0.00");
        payout.assertNotPaidAgain();
        ContradictedPayout.assertBooks();
    }

    private static void propose(ContradictedPayout payout) {
        try (Visitor finance = visitor("finance", 1280, ColorScheme.LIGHT)) {
            Page page = finance.signIn("finance").open(page(payout)).look("case").page();
            press(page, "It was paid…");
            assertThat(page.getByText("The payment is booked out of the bank")).isVisible();
            finance.look("case-paid-dialog");
            press(page, "Say so");
            assertThat(page.getByText("Somebody else of finance has to confirm it")).isVisible();
            assertThat(page.getByText("You said what became of it")).isVisible();
            finance.look("case-proposed");
        }
    }

    private static void confirm(ContradictedPayout payout) {
        try (Visitor finance2 = visitor("finance2", 375, ColorScheme.DARK)) {
            Page page = finance2.signIn("finance2").open(page(payout)).look("case").page();
            press(page, "Confirm…");
            Visitor.field(page, "Your password").fill("connect-demo");
            finance2.look("case-confirm-dialog");
            press(page, "Confirm and close the case");
            assertThat(page.getByText("The case is closed")).isVisible();
            finance2.look("case-closed");
        }
    }

    private static String page(ContradictedPayout payout) {
        return "payouts/payout.xhtml?id=" + payout.id();
    }
}
