package org.creatorconnect.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.creatorconnect.story.Product;

/** Somebody whom nobody knows yet, who comes in by the front page and the letter that it sends. */
final class Newcomer {

    static final String PASSWORD = "quite-a-long-sentence-7";

    private final Visitor visitor;
    private final String name = "p" + UUID.randomUUID().toString().substring(0, 8);

    Newcomer(Visitor visitor) {
        this.visitor = visitor;
    }

    String address() {
        return name + "@shop.example";
    }

    /** From the front page to the home of a creator. */
    Page joinAsCreator(String displayName) {
        Page page = ask("Join as a creator");
        follow("Join Creator Connect as a creator");
        Visitor.field(page, "User name").fill(name);
        fillPasswords();
        Visitor.field(page, "Display name").fill(displayName);
        Visitor.field(page, "Legal name").fill("Mara Lind");
        chooseCountry();
        visitor.look("newcomer");
        page.getByLabel("I accept the terms of use").check();
        BrowserStory.press(page, "Join");
        page.waitForURL(url -> url.contains("sign-in"));
        page.getByText("Your account is open.").waitFor();
        signIn(address());
        return page;
    }

    /** From the front page to the home of a new shop. */
    Page openShop(String shop) {
        Page page = ask("Sell with creators");
        follow("Sell with creators on Creator Connect");
        Visitor.field(page, "User name").fill(name);
        fillPasswords();
        Visitor.field(page, "Name of the shop").fill(shop);
        chooseCountry();
        page.getByLabel("I accept the terms of use").check();
        visitor.look("newcomer");
        BrowserStory.press(page, "Open the shop’s account");
        page.waitForURL(url -> url.contains("sign-in"));
        signIn(name);
        return page;
    }

    /** Opens the newest caught letter of this subject to this visitor, and follows its link. */
    void follow(String subject) {
        Page page = visitor.page();
        Locator mine =
                page.getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions().setHasText(address()));
        for (int look = 0; look < 60 && mine.getByText(subject).count() == 0; look++) {
            page.waitForTimeout(500);
            page.reload();
        }
        mine.getByText(subject).first().click();
        visitor.look("letter");
        page.locator(".letter a").first().click();
    }

    /** From the front page to the caught letters. */
    private Page ask(String how) {
        Page page = visitor.page();
        visitor.open("").look("front");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(how)).first().click();
        visitor.look("ask");
        Visitor.field(page, "E-mail address").fill(address());
        BrowserStory.press(page, "Send me the link");
        page.getByText("Look into your mailbox").waitFor();
        visitor.look("asked");
        page.getByText("read yours here").click();
        return page;
    }

    private void fillPasswords() {
        Visitor.field(visitor.page(), "New password").fill(PASSWORD);
        Visitor.field(visitor.page(), "Once more").fill(PASSWORD);
    }

    private void chooseCountry() {
        visitor.page().locator(".ui-autocomplete-input").pressSequentially("Swed");
        visitor.page().locator(".ui-autocomplete-item").getByText("Sweden").click();
    }

    private void signIn(String who) {
        Page page = visitor.page();
        Visitor.field(page, "User name").fill(who);
        Visitor.field(page, "Password").fill(PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.startsWith(Product.portal() + "home"));
    }
}
