package org.creatorconnect.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.creatorconnect.story.SharedTask;
import org.junit.jupiter.api.Test;

/** Both sides read how a fee is shared before it is agreed on and after it was paid. */
class AgencySplitIT extends BrowserStory {

    @Test
    void whoIsAskedOrPaidReadsTheirPartToTheCent() {
        SharedTask shared = SharedTask.appliedFor();
        try (Visitor creator = visitor("split-creator", 375, ColorScheme.LIGHT)) {
            Page page = creator.signIn(shared.creator()).page();
            creator.open("tasks/offer.xhtml?id=" + shared.task()).look("before");
            assertParts(page);
            press(page, "Confirm");
            creator.look("confirms");
            creator.open("assignments/assignment.xhtml?id=" + shared.assignment()).look("after");
            assertParts(page);
        }
        try (Visitor invited = visitor("split-invited", 1280, ColorScheme.DARK)) {
            Page page = invited.signIn(shared.invited()).page();
            invited.open("roster/mine.xhtml").look("asked");
            assertThat(page.getByText("gets 12.50 EUR and you keep 87.50 EUR")).isVisible();
        }
        assertTheAgencyReadsTheSame(shared);
    }

    private void assertTheAgencyReadsTheSame(SharedTask shared) {
        try (Visitor agency = visitor("split-agency", 1280, ColorScheme.LIGHT)) {
            Page page = agency.signIn(shared.agency()).page();
            agency.open("tasks/offer.xhtml?id=" + shared.next());
            page.getByText("Choose from your roster").last().click();
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Mara")).click();
            assertThat(page.getByText("Mara gets the rest")).isVisible();
            agency.look("applies");
            assertParts(page);
            agency.open("assignments/assignment.xhtml?id=" + shared.assignment()).look("after");
            assertParts(page);
            agency.open("closure.xhtml").look("leaves");
            assertThat(page.getByText("One creator is released on the day the account is deleted"))
                    .isVisible();
            agency.open("roster/contract.xhtml?id=" + shared.contract()).look("contract");
            page.getByText("Renew").click();
            page.waitForURL(url -> url.contains("renews="));
            agency.look("renews");
            assertThat(Visitor.field(page, "Your share in percent")).hasValue("15");
            press(page, "Invite");
            page.waitForURL(url -> url.contains("invitations.xhtml"));
            assertThat(page.getByText("The creator is invited to go on").first()).isVisible();
            agency.look("renewed");
        }
    }

    private static void assertParts(Page page) {
        assertThat(page.locator("main")).containsText("49.99");
        assertThat(page.locator("main")).containsText("283.34");
    }
}
