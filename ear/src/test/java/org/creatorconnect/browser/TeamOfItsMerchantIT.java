package org.creatorconnect.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import org.creatorconnect.story.Team;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An owner invites somebody, and who only looks is offered nothing else. */
class TeamOfItsMerchantIT extends BrowserStory {

    @Tag("stress")
    @Test
    void anOwnerInvitesSomebodyAndWithdrawsIt() {
        String address = "w" + UUID.randomUUID().toString().substring(0, 8) + "@shop.example";
        try (Visitor owner = visitor("team", 1280, ColorScheme.LIGHT).signIn("merchant")) {
            Page page = owner.open("team/list.xhtml").look("list").page();
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Invite").setExact(true))
                    .click();
            page.waitForURL(url -> url.contains("team/invite.xhtml"));
            Visitor.field(page, "E-mail address").fill("nobody");
            press(page, "Send the letter");
            assertThat(page.getByText("must be an address").first()).isVisible();
            Visitor.field(page, "E-mail address").fill(address);
            owner.look("invite");
            press(page, "Send the letter");
            page.waitForURL(url -> url.contains("team/list.xhtml"));
            assertThat(page.getByText("The letter is on its way.")).isVisible();
            owner.look("invited");
            page.locator("button[aria-label^='Withdraw']").first().click();
            assertThat(page.getByText("Its link opens nothing any more.")).isVisible();
            owner.look("withdraw");
            press(page, "Withdraw");
            assertThat(page.getByText("is withdrawn.")).isVisible();
        }
    }

    @Test
    void whoOnlyLooksIsOfferedNothingElse() {
        String analyst = Team.ofTheDemo("merchant", "ANALYST");
        try (Visitor visitor = visitor("analyst", 1280, ColorScheme.LIGHT).signIn(analyst)) {
            Page page = visitor.open("tasks/list.xhtml").look("tasks").page();
            assertThat(page.getByText("New task")).hasCount(0);
            visitor.open("team/list.xhtml").look("team");
            assertThat(page.getByText("Change right")).hasCount(0);
            assertThat(page.getByText("Leave the team").first()).isVisible();
            visitor.open("tokens.xhtml").look("tokens");
            assertThat(page.getByText("Make token")).hasCount(0);
        }
    }
}
