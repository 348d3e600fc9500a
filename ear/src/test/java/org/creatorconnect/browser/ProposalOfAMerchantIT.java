package org.creatorconnect.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.creatorconnect.story.ContentToReview;
import org.junit.jupiter.api.Test;

/** A merchant proposes a higher fee, the creator another one, and they agree by clicks. */
class ProposalOfAMerchantIT extends BrowserStory {

    @Test
    void aFeeIsProposedCounteredAndAgreedOnAndTheAssignmentIsCalledOff() {
        ContentToReview content = ContentToReview.submitted("200.00");
        String work = "assignments/assignment.xhtml?id=" + content.assignment();
        try (Visitor merchant = visitor("proposing", 1280, ColorScheme.LIGHT)) {
            merchant.signIn("merchant").open(work);
            merchant.look("assignment");
            propose(merchant, "Propose other terms", "Another fee", "240");
            assertThat(merchant.page().getByText("44.00 EUR is set aside for it").first())
                    .isVisible();
            merchant.look("proposed");
        }
        try (Visitor creator = visitor("countering", 375, ColorScheme.DARK)) {
            creator.signIn(content.signsIn()).open("home.xhtml").look("home");
            creator.open(work).look("assignment");
            creator.page().getByRole(AriaRole.LINK, named("Answer")).first().click();
            creator.look("proposal");
            propose(creator, "Propose something else", "Another fee", "260");
            creator.look("countered");
        }
        try (Visitor merchant = visitor("agreeing", 1280, ColorScheme.LIGHT)) {
            merchant.signIn("merchant").open("home.xhtml").look("home");
            merchant.open("proposals/list.xhtml?status=OPEN").look("list");
            Page page = merchant.open(work).page();
            page.getByRole(AriaRole.LINK, named("Answer")).first().click();
            press(page, "Accept");
            assertThat(page.getByText("66.00 EUR more is set aside from your funds").last())
                    .isVisible();
            merchant.look("accept");
            page.locator("[id$='acceptNow']").click();
            assertThat(page.getByText("Agreed. The new terms hold from now on.")).isVisible();
            merchant.look("accepted");
            merchant.open(work).look("agreed");
            assertThat(page.getByText("The current terms are version 2.")).isVisible();
        }
        try (Visitor operator = visitor("calling-off", 1280, ColorScheme.LIGHT)) {
            callOff(operator, work);
        }
    }

    private static void propose(Visitor who, String link, String topic, String fee) {
        Page page = who.page();
        page.getByRole(AriaRole.LINK, named(link)).click();
        page.locator("[id$='topic_label']").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(topic).setExact(true))
                .click();
        page.getByLabel("New fee").fill(fee);
        page.getByLabel("What you want to say with it").fill("It takes a second day.");
        press(page, "See what follows…");
        assertThat(page.getByText("Propose this?")).isVisible();
        who.look("form");
        page.locator("[id$='proposeNow']").click();
        assertThat(page.getByText("Proposed. You are told")).isVisible();
    }

    private static void callOff(Visitor operator, String work) {
        Page page = operator.signIn("operator").open(work).page();
        press(page, "Call off");
        assertThat(page.getByText("286.00 EUR goes back")).isVisible();
        page.locator("[id$='reasonCode_label']").click();
        page.getByRole(AriaRole.OPTION, named("The merchant can no longer do its part")).click();
        page.getByLabel("In words").fill("The shop has closed.");
        operator.look("dialog");
        press(page, "Call it off");
        assertThat(page.getByText("The assignment is called off.").first()).isVisible();
        assertThat(page.getByText("The shop has closed.").first()).isVisible();
        operator.look("called-off");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
