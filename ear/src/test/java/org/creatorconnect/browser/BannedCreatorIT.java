package org.creatorconnect.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.creatorconnect.story.Api;
import org.creatorconnect.story.Product;
import org.junit.jupiter.api.Test;

/** Whoever is banned reads it, with the reason, and is offered nothing that would be refused. */
class BannedCreatorIT extends BrowserStory {

    @Test
    void everyPageSaysThatTheCreatorIsBannedAndWhy() {
        ban(join());
        try (Visitor creator = visitor("banned", 375, ColorScheme.DARK)) {
            Page page = creator.signIn("mcn").page();
            assertThat(page.getByText("You are banned since")).isVisible();
            assertThat(page.getByText("Against the rules")).isVisible();
            assertThat(page.getByText("is approved and paid as for everybody")).isVisible();
            assertThat(page.getByText("Make a link")).hasCount(0);
            creator.look("home");
            for (String place : new String[] {"links/list.xhtml", "profile.xhtml"}) {
                creator.open(place);
                assertThat(page.getByText("You are banned since")).isVisible();
            }
            assertThat(page.getByText("Apply for review")).hasCount(0);
            creator.look("profile");
        }
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
