package org.creatorconnect.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.creatorconnect.story.Api;
import org.creatorconnect.story.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whoever is banned reads it, with the reason, is offered nothing that would be refused, and has
 * somebody else look at it again.
 */
@Tag("stress")
class BannedCreatorIT extends BrowserStory {

    @Test
    void everyPageSaysThatTheCreatorIsBannedAndWhyUntilAnAppealIsGranted() {
        ban(join());
        try (Visitor creator = visitor("banned", 375, ColorScheme.DARK)) {
            Page page = creator.signIn("mcn").page();
            assertThat(page.getByText("You are banned since")).isVisible();
            assertThat(page.getByText("Against the rules")).isVisible();
            assertThat(page.getByText("is approved and paid as for everybody")).isVisible();
            assertThat(page.getByText("Make a link")).hasCount(0);
            creator.look("home");
            for (String place :
                    new String[] {"links/list.xhtml", "links/new.xhtml", "profile.xhtml"}) {
                creator.open(place);
                assertThat(page.getByText("You are banned since")).isVisible();
                assertThat(page.getByLabel("Page to share")).hasCount(0);
            }
            assertThat(page.getByText("Apply for review")).hasCount(0);
            creator.look("profile");
            appeal(creator);
        }
        try (Visitor reviewer = visitor("appeals", 1280, ColorScheme.LIGHT)) {
            grant(reviewer);
        }
        try (Visitor creator = visitor("unbanned", 375, ColorScheme.DARK)) {
            Page page = creator.signIn("mcn").page();
            assertThat(page.getByText("You are banned since")).hasCount(0);
        }
    }

    private static void appeal(Visitor creator) {
        Page page = creator.page();
        page.getByRole(AriaRole.LINK, named("Appeal until")).first().click();
        page.getByRole(AriaRole.BUTTON, named("Send the appeal")).click();
        assertThat(page.getByText("Say why the decision is wrong.").first()).isVisible();
        page.getByLabel("Why the decision is wrong").fill("The mark was there from the first day.");
        creator.look("appeal");
        page.getByRole(AriaRole.BUTTON, named("Send the appeal")).click();
        assertThat(page.getByText("Your appeal is sent.")).isVisible();
        creator.look("appealed");
    }

    private static void grant(Visitor reviewer) {
        Page page = reviewer.signIn("reviewer").page();
        reviewer.open("appeals/list.xhtml?q=Nova");
        reviewer.look("list");
        page.getByRole(AriaRole.LINK, named("Nova")).click();
        assertThat(page.getByText("The mark was there from the first day.")).isVisible();
        reviewer.look("review");
        page.getByRole(AriaRole.BUTTON, named("Grant…")).click();
        page.getByRole(AriaRole.BUTTON, exactly("Grant")).click();
        assertThat(page.getByText("The appeal of Nova is granted.")).isVisible();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return named(name).setExact(true);
    }

    private static String join() {
        return api("demo-mcn")
                .post(
                        "affiliates",
                        "{\"displayName\": \"Nova\", \"legalName\": \"Nova Ltd\", \"country\":"
                                + " \"SE\"}")
                .text("id");
    }

    private static void ban(String affiliate) {
        api("demo-operator")
                .post(
                        "affiliates/" + affiliate + "/ban",
                        "{\"reasonCode\": \"AGAINST_THE_RULES\"}");
    }

    private static Api api(String token) {
        return Api.at(Product.api(), token);
    }
}
