package org.creatorconnect.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.creatorconnect.story.InvitingShop;
import org.junit.jupiter.api.Test;

/** A merchant invites two creators by clicks, one accepts, and the other is too late. */
class TaskInvitationIT extends BrowserStory {

    @Test
    void creatorsAreChosenByNameAndFromAListInvitedAndOneAccepts() {
        InvitingShop shop = InvitingShop.opened();
        try (Visitor merchant = visitor("inviting", 1280, ColorScheme.LIGHT)) {
            invite(merchant, shop);
        }
        try (Visitor creator = visitor("invited", 375, ColorScheme.DARK)) {
            accept(creator, shop);
        }
        try (Visitor merchant = visitor("answered", 1280, ColorScheme.LIGHT)) {
            Page page =
                    merchant.signIn("merchant").open("tasks/task.xhtml?id=" + shop.task()).page();
            assertThat(page.getByText("Accepted").first()).isVisible();
            merchant.look("task");
            merchant.open("task-invitations/list.xhtml?task=" + shop.task()).look("list");
            page.getByRole(AriaRole.ROW, row(shop.second()))
                    .getByRole(AriaRole.LINK)
                    .first()
                    .click();
            merchant.look("open");
            press(page, "Take back");
            assertThat(page.getByText("Back to your funds")).isVisible();
            merchant.look("takingback");
            page.locator("[id$='withdrawNow']").click();
            assertThat(page.getByText("The invitation is taken back.")).isVisible();
        }
    }

    private static void invite(Visitor merchant, InvitingShop shop) {
        Page page = merchant.signIn("merchant").open("tasks/task.xhtml?id=" + shop.task()).page();
        page.getByRole(AriaRole.LINK, named("Invite creators")).click();
        merchant.look("nobody");
        press(page, "See what it costs…");
        assertThat(page.getByText("choose somebody first").first()).isVisible();
        page.getByLabel("A price of its own for each").fill("120");
        page.locator("[id$='found_input']").pressSequentially(shop.first());
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(shop.first())).click();
        page.locator("[id$='list_label']").click();
        page.getByRole(AriaRole.OPTION, named(shop.list())).click();
        press(page, "Add");
        assertThat(page.getByRole(AriaRole.LINK, named(shop.first()).setExact(true))).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, named(shop.second()).setExact(true))).isVisible();
        assertThat(page.getByLabel("A price of its own for each")).hasValue("120");
        merchant.look("chosen");
        press(page, "See what it costs…");
        assertThat(page.getByText("Invite 2 creators?")).isVisible();
        assertThat(page.getByText("44.00").first()).isVisible();
        merchant.look("cost");
        page.locator("[id$='inviteNow']").click();
        assertThat(page.getByText("2 creators are invited.")).isVisible();
        merchant.look("invited");
        merchant.open("task-invitations/new.xhtml?id=" + shop.task());
        page.locator("[id$='list_label']").click();
        page.getByRole(AriaRole.OPTION, named(shop.list())).click();
        press(page, "Add");
        assertThat(page.getByRole(AriaRole.LINK, named(shop.second()).setExact(true))).isVisible();
        press(page, "See what it costs…");
        page.locator("[id$='inviteNow']").click();
        assertThat(page.getByText(shop.second() + " is invited already")).isVisible();
        merchant.look("already");
    }

    private static void accept(Visitor creator, InvitingShop shop) {
        Page page = creator.signIn(shop.signsIn()).open("home.xhtml").page();
        assertThat(page.getByText("invites you").first()).isVisible();
        creator.look("home");
        page.getByRole(AriaRole.LINK, named("Answer")).first().click();
        assertThat(page.getByText("You qualify")).isVisible();
        creator.look("invitation");
        press(page, "Accept");
        assertThat(page.getByText("The terms are fixed from now on.")).isVisible();
        creator.look("accepting");
        page.locator("[id$='acceptNow']").click();
        assertThat(page.getByText("You do it.")).isVisible();
        creator.open("task-invitations/list.xhtml").look("list");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions row(String name) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(".*" + name + ".*"));
    }
}
