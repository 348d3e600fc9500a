package org.creatorconnect.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * From the front page to a home of one's own by clicks alone, by the letter that a demo catches.
 */
class JoiningByMailIT extends BrowserStory {

    @Test
    void anybodyJoinsAsACreator() {
        try (Visitor visitor = visitor("joins", 375, ColorScheme.DARK)) {
            Newcomer mara = new Newcomer(visitor);
            Page page = mara.joinAsCreator("Mara");
            assertThat(page.getByText("Make a link").first()).isVisible();
            visitor.open("account.xhtml").look("account");
            assertThat(page.getByText("You are reached at " + mara.address())).isVisible();
        }
    }

    @Tag("stress")
    @Test
    void aShopJoins() {
        try (Visitor visitor = visitor("sells", 1280, ColorScheme.LIGHT)) {
            Page page = new Newcomer(visitor).openShop("Lamp and Shade");
            assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
            visitor.look("home");
            visitor.open("account.xhtml").look("account");
        }
    }

    @Tag("stress")
    @Test
    void anAddressChangesOnceBothMailboxesHaveConfirmed() {
        try (Visitor visitor = visitor("moves", 1280, ColorScheme.DARK)) {
            Newcomer shop = new Newcomer(visitor);
            Page page = shop.openShop("Lamp and Shade");
            visitor.open("account.xhtml");
            Visitor.field(page, "New address").fill("new-" + shop.address());
            Visitor.field(page, "Password now").first().fill(Newcomer.PASSWORD);
            press(page, "Send the links");
            page.getByText("on their way to both addresses").waitFor();
            confirm(visitor, shop, "Confirm your address");
            page.getByText("when the other mailbox has confirmed").waitFor();
            visitor.open("account.xhtml");
            assertThat(page.getByText("You are reached at " + shop.address())).isVisible();
            confirm(visitor, shop, "Is another address to be yours");
            visitor.open("account.xhtml");
            assertThat(page.getByText("You are reached at new-" + shop.address())).isVisible();
        }
    }

    @Tag("stress")
    @Test
    void whoForgotThePasswordChoosesANewOne() {
        try (Visitor visitor = visitor("forgets", 375, ColorScheme.LIGHT)) {
            Newcomer nobody = new Newcomer(visitor);
            Page page = visitor.page();
            visitor.open("sign-in.xhtml");
            page.getByText("Forgot your password?").click();
            visitor.look("reset");
            Visitor.field(page, "E-mail address").fill(nobody.address());
            press(page, "Send me the link");
            page.getByText("Look into your mailbox").waitFor();
            page.getByText("read yours here").click();
            nobody.follow("No account at Creator Connect with this address");
            assertThat(page.getByText("is yours. Now the rest.")).isVisible();
        }
    }

    private static void confirm(Visitor visitor, Newcomer who, String subject) {
        visitor.open("caught-mail.xhtml");
        who.follow(subject);
        visitor.look("confirm");
        press(visitor.page(), "Confirm");
        visitor.page().waitForURL(url -> url.contains("sign-in") || url.contains("home"));
    }
}
