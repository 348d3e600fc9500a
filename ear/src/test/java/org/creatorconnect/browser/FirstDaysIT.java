package org.creatorconnect.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two who know nothing of the product come in by its front page, and by clicks alone one reaches a
 * published task and the other is accepted for it.
 */
@Tag("stress")
class FirstDaysIT extends BrowserStory {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String shop = "Lamp and Shade " + mark;
    private final String task = "A lamp at night " + mark;
    private final String creator = "Mara " + mark;

    @Test
    void aShopReachesAPublishedTaskAndACreatorIsAcceptedForIt() {
        try (Visitor seller = visitor("first-shop", 1280, ColorScheme.LIGHT);
                Visitor finance = visitor("first-finance", 1280, ColorScheme.DARK);
                Visitor maker = visitor("first-creator", 375, ColorScheme.LIGHT)) {
            Page page = new Newcomer(seller).openShop(shop);
            seller.look("home");
            agreeOnTerms(seller);
            payIn(finance);
            draft(seller);
            publish(seller);
            new Newcomer(maker).joinAsCreator(creator);
            maker.look("home");
            proveChannel(maker);
            becomeInfluencer(maker);
            apply(maker);
            accept(seller);
            maker.open("home.xhtml").look("accepted");
            assertThat(maker.page().getByText(task).first()).isVisible();
        }
    }

    private void agreeOnTerms(Visitor seller) {
        Page page = seller.page();
        go(page, "Profile");
        link(page, "Change terms");
        page.locator("[id='terms:defaultRate']").fill("7");
        page.locator("[id='terms:allowedDomains']").fill("lamps-" + mark + ".example");
        seller.look("terms");
        press(page, "Save terms");
        page.waitForURL(url -> url.contains("merchants/detail"));
        seller.look("shop");
    }

    private void payIn(Visitor finance) {
        Page page = finance.signIn("finance").page();
        go(page, "Merchants");
        finance.open("merchants/list.xhtml?q=" + mark);
        link(page, shop);
        link(page, "Book a deposit");
        page.locator("[id='deposit:amount']").fill("1,000.00");
        page.locator("[id='deposit:reference']").fill("STATEMENT-" + mark);
        press(page, "Check…");
        finance.look("deposit");
        page.locator("[id='deposit:bookNow']").click();
        page.waitForURL(url -> url.contains("merchants/detail") || url.contains("deposits/list"));
    }

    private void draft(Visitor seller) {
        Page page = seller.page();
        go(page, "Tasks");
        link(page, "New task");
        page.locator("[id='task:name']").fill("Autumn " + mark);
        page.locator("[id='task:budget']").fill("5,000.00");
        page.locator("[id='task:endsOn_input']").fill("12/31/2030");
        page.locator("[id='task:title']").fill(task);
        page.locator("[id='task:platform_label']").focus();
        page.keyboard().type("YouTube");
        page.locator("[id='task:fee']").fill("200.00");
        page.locator("[id='task:endsAt_input']").fill("12/30/2030");
        page.keyboard().press("Tab");
        seller.look("draft");
        press(page, "Save draft");
        page.waitForURL(url -> url.contains("tasks/task.xhtml"));
    }

    private void publish(Visitor seller) {
        Page page = seller.page();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publish and hold"))
                .first()
                .click();
        seller.look("publish");
        page.locator("[id='publishForm:publishNow']").click();
        page.getByText("220.00 EUR are held for its slots").waitFor();
        seller.look("published");
    }

    private void proveChannel(Visitor maker) {
        Page page = maker.open("profile.xhtml").page();
        page.locator("[id='channel:platform_label']").focus();
        page.keyboard().type("YouTube");
        page.locator("[id='channel:url']").fill("https://www.youtube.com/@mara" + mark);
        maker.look("channel");
        press(page, "Add channel");
        page.waitForURL(url -> url.contains("channels/proof"));
        press(page, "Get a code");
        page.locator("[id='pretend:followers']").fill("12,000");
        press(page, "Let the channel show the code");
        page.getByText("In this demonstration the channel shows the code now.").waitFor();
        maker.look("code");
        press(page, "Look for it now");
        assertThat(page.getByText("The channel is proved").first()).isVisible();
    }

    private void becomeInfluencer(Visitor maker) {
        Page page = maker.open("profile.xhtml").page();
        press(page, "Become an influencer");
        assertThat(page.getByText("You are Influencer now.").first()).isVisible();
        maker.look("influencer");
    }

    private void apply(Visitor maker) {
        Page page = maker.open("tasks/center.xhtml?q=" + mark).page();
        link(page, task);
        page.locator("[id='apply:pitch']").fill("I film lamps at night.");
        maker.look("offer");
        press(page, "Apply for this task");
        assertThat(page.getByText("Your application").first()).isVisible();
        maker.look("applied");
    }

    private void accept(Visitor seller) {
        Page page = seller.open("home.xhtml").page();
        seller.look("waits");
        seller.open("applications/list.xhtml?q=" + mark);
        link(page, creator);
        seller.look("application");
        press(page, "Accept…");
        page.locator("[id='acceptForm:acceptNow']").click();
        assertThat(page.getByText("Accepted").first()).isVisible();
    }

    private static void go(Page page, String place) {
        page.locator("#nav")
                .getByRole(
                        AriaRole.LINK,
                        new com.microsoft.playwright.Locator.GetByRoleOptions().setName(place))
                .first()
                .click();
    }

    private static void link(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
    }
}
