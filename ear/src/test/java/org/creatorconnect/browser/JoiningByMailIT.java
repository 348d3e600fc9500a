package org.creatorconnect.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import org.creatorconnect.story.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * From the front page to a home of one's own by clicks alone, by the letter that a demo catches.
 */
class JoiningByMailIT extends BrowserStory {

    private static final String PASSWORD = "quite-a-long-sentence-7";

    private final String name = "p" + UUID.randomUUID().toString().substring(0, 8);
    private final String address = name + "@shop.example";

    @Test
    void anybodyJoinsAsACreator() {
        try (Visitor visitor = visitor("joins", 375, ColorScheme.DARK)) {
            Page page = ask(visitor, "Join as a creator");
            follow(visitor, "Join Creator Connect as a creator");
            Visitor.field(page, "User name").fill(name);
            fillPasswords(page);
            Visitor.field(page, "Display name").fill("Mara");
            Visitor.field(page, "Legal name").fill("Mara Lind");
            chooseCountry(page);
            visitor.look("newcomer");
            page.getByLabel("I accept the terms of use").check();
            press(page, "Join");
            page.waitForURL(url -> url.contains("sign-in"));
            assertThat(page.getByText("Your account is open.")).isVisible();
            signIn(page, address);
            assertThat(page.getByText("Make a link").first()).isVisible();
            visitor.open("account.xhtml").look("account");
            assertThat(page.getByText("You are reached at " + address)).isVisible();
        }
    }

    @Tag("stress")
    @Test
    void aShopJoins() {
        try (Visitor visitor = visitor("sells", 1280, ColorScheme.LIGHT)) {
            Page page = openShop(visitor);
            assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
            visitor.look("home");
            visitor.open("account.xhtml").look("account");
        }
    }

    @Tag("stress")
    @Test
    void anAddressChangesOnceBothMailboxesHaveConfirmed() {
        try (Visitor visitor = visitor("moves", 1280, ColorScheme.DARK)) {
            Page page = openShop(visitor);
            visitor.open("account.xhtml");
            Visitor.field(page, "New address").fill("new-" + address);
            Visitor.field(page, "Password now").first().fill(PASSWORD);
            press(page, "Send the links");
            page.getByText("on their way to both addresses").waitFor();
            confirm(visitor, "Confirm your address");
            page.getByText("when the other mailbox has confirmed").waitFor();
            visitor.open("account.xhtml");
            assertThat(page.getByText("You are reached at " + address)).isVisible();
            confirm(visitor, "Is another address to be yours");
            visitor.open("account.xhtml");
            assertThat(page.getByText("You are reached at new-" + address)).isVisible();
        }
    }

    @Tag("stress")
    @Test
    void whoForgotThePasswordChoosesANewOne() {
        try (Visitor visitor = visitor("forgets", 375, ColorScheme.LIGHT)) {
            Page page = visitor.page();
            visitor.open("sign-in.xhtml");
            page.getByText("Forgot your password?").click();
            visitor.look("reset");
            Visitor.field(page, "E-mail address").fill(address);
            press(page, "Send me the link");
            page.getByText("Look into your mailbox").waitFor();
            page.getByText("read yours here").click();
            follow(visitor, "No account at Creator Connect with this address");
            assertThat(page.getByText("is yours. Now the rest.")).isVisible();
        }
    }

    /** From the front page to the home of a new shop. */
    private Page openShop(Visitor visitor) {
        Page page = ask(visitor, "Sell with creators");
        follow(visitor, "Sell with creators on Creator Connect");
        Visitor.field(page, "User name").fill(name);
        fillPasswords(page);
        Visitor.field(page, "Name of the shop").fill("Lamp and Shade");
        chooseCountry(page);
        page.getByLabel("I accept the terms of use").check();
        visitor.look("newcomer");
        press(page, "Open the shop’s account");
        page.waitForURL(url -> url.contains("sign-in"));
        signIn(page, name);
        return page;
    }

    /** From the front page to the caught letters. */
    private Page ask(Visitor visitor, String how) {
        Page page = visitor.page();
        visitor.open("").look("front");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(how)).first().click();
        visitor.look("ask");
        Visitor.field(page, "E-mail address").fill(address);
        press(page, "Send me the link");
        page.getByText("Look into your mailbox").waitFor();
        visitor.look("asked");
        page.getByText("read yours here").click();
        return page;
    }

    /** Opens the newest caught letter of this subject to this visitor, and follows its link. */
    private void follow(Visitor visitor, String subject) {
        Page page = visitor.page();
        var mine =
                page.getByRole(AriaRole.LISTITEM)
                        .filter(
                                new com.microsoft.playwright.Locator.FilterOptions()
                                        .setHasText(address));
        for (int look = 0; look < 60 && mine.getByText(subject).count() == 0; look++) {
            page.waitForTimeout(500);
            page.reload();
        }
        mine.getByText(subject).first().click();
        visitor.look("letter");
        page.locator(".letter a").first().click();
    }

    private void confirm(Visitor visitor, String subject) {
        visitor.open("caught-mail.xhtml");
        follow(visitor, subject);
        visitor.look("confirm");
        press(visitor.page(), "Confirm");
        visitor.page().waitForURL(url -> url.contains("sign-in") || url.contains("home"));
    }

    private static void fillPasswords(Page page) {
        Visitor.field(page, "New password").fill(PASSWORD);
        Visitor.field(page, "Once more").fill(PASSWORD);
    }

    private static void chooseCountry(Page page) {
        page.locator(".ui-autocomplete-input").pressSequentially("Swed");
        page.locator(".ui-autocomplete-item").getByText("Sweden").click();
    }

    private static void signIn(Page page, String who) {
        Visitor.field(page, "User name").fill(who);
        Visitor.field(page, "Password").fill(PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.startsWith(Product.portal() + "home"));
    }
}
