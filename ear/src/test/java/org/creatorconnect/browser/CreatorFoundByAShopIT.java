package org.creatorconnect.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.jms.JMSException;
import java.util.UUID;
import org.creatorconnect.story.Past;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A creator lets themselves be found, a shop keeps them in a list, and both see what is known. */
@Tag("stress")
class CreatorFoundByAShopIT extends BrowserStory {

    private static final String WORDS = "Slow mornings and mugs " + UUID.randomUUID();

    @BeforeAll
    static void liveABit() throws JMSException {
        Past.ofTheDemosPeople();
    }

    @Test
    void aCreatorIsFoundKeptAndGoneAgain() {
        try (Visitor creator = visitor("found", 1280, ColorScheme.LIGHT).signIn("influencer");
                Visitor shop = visitor("finding", 1280, ColorScheme.DARK).signIn("merchant")) {
            letBeFound(creator);
            keep(shop);
            small(375, ColorScheme.LIGHT);
            small(375, ColorScheme.DARK);
            Page page = creator.open("profile.xhtml").page();
            press(page, "Take it back");
            assertThat(page.getByText("Nobody finds you any more.")).isVisible();
            creator.look("taken-back");
            creator.open("reputation/mine.xhtml").look("reputation");
            shop.open("creators/lists.xhtml").look("lists");
            shop.page().getByText("Spring mugs").first().click();
            shop.page().waitForURL(url -> url.contains("creators/kept.xhtml"));
            assertThat(shop.page().locator("main td").getByText("No longer to be found").first())
                    .isVisible();
            shop.look("kept-gone");
            removeAndDelete(shop);
        }
    }

    private static void letBeFound(Visitor creator) {
        Page page = creator.open("profile.xhtml").page();
        page.getByText("Let yourself be found").click();
        // The bar stays where it is, and must not lie over half a field when it is looked at.
        page.evaluate("scrollTo(0, 0)");
        creator.look("asked");
        press(page, "Let me be found");
        assertThat(page.getByText("Write a few words about your content.").first()).isVisible();
        page.locator("[id='introduction:words']").fill(WORDS);
        page.locator("[id='introduction:languages_input']").pressSequentially("Swed");
        page.locator(".ui-autocomplete-item").first().click();
        page.getByLabel("Food and drink").check();
        press(page, "Let me be found");
        assertThat(page.getByText("Merchants and agencies find you with this now.")).isVisible();
        creator.look("found");
    }

    private static void keep(Visitor shop) {
        Page page = shop.open("creators/list.xhtml?q=mugs&language=sv").look("list").page();
        page.locator(ListAct.BOXES).first().click();
        Fresh.of(page).after(() -> page.locator("main .acts-bar button").first().click());
        press(page, "Keep 1 creator");
        assertThat(page.getByText("must have 1 to 80 characters").first()).isVisible();
        shop.look("act-refused");
        page.locator("[id='act:name']").fill("Spring mugs");
        press(page, "Keep 1 creator");
        assertThat(page.getByText("1 creator is in the list")).isVisible();
        shop.look("act");
        page.getByText("Open the list").click();
        page.waitForURL(url -> url.contains("creators/kept.xhtml"));
        page.locator("button[aria-label^='Note']").first().click();
        page.locator("[id='noting:note']").fill("Asked for mugs in spring");
        shop.look("note");
        press(page, "Save the note");
        assertThat(page.getByText("Asked for mugs in spring").first()).isVisible();
        shop.look("kept");
        page.locator("main .ident a").first().click();
        page.waitForURL(url -> url.contains("creators/detail.xhtml"));
        page.getByText("How this is counted").click();
        shop.look("detail");
        shop.open("reputation/mine.xhtml?figure=BY_SILENCE").look("reputation");
    }

    private static void small(int width, ColorScheme scheme) {
        String name = "small-" + scheme.name().toLowerCase(java.util.Locale.ROOT);
        try (Visitor shop = visitor(name, width, scheme).signIn("merchant")) {
            shop.open("creators/list.xhtml?q=mugs").look("list");
            shop.page().locator("main .ident a").first().click();
            shop.page().waitForURL(url -> url.contains("creators/detail.xhtml"));
            shop.look("detail");
            shop.open("reputation/mine.xhtml").look("reputation");
        }
        try (Visitor creator = visitor(name + "-creator", width, scheme).signIn("influencer")) {
            creator.open("profile.xhtml").look("profile");
            creator.open("reputation/mine.xhtml").look("reputation");
        }
    }

    private static void removeAndDelete(Visitor shop) {
        Page page = shop.page();
        page.locator("button[aria-label^='Remove']").first().click();
        shop.look("remove");
        press(page, "Take out");
        assertThat(page.getByText("Nobody is in this list")).isVisible();
        shop.look("kept-empty");
        press(page, "Delete");
        shop.look("delete");
        press(page, "Delete the list");
        assertThat(page.getByText("The list is deleted.")).isVisible();
    }
}
