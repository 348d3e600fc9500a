package org.creatorconnect.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.creatorconnect.story.Api;
import org.creatorconnect.story.Product;
import org.creatorconnect.story.ThingsToFind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ctrl K, a few letters, Enter: by keyboard from anywhere to anything. */
@Tag("stress")
class PaletteIT extends BrowserStory {

    private static ThingsToFind things;

    @BeforeAll
    static void makeThings() {
        things = ThingsToFind.made();
    }

    @Test
    void aMerchantGetsToAProductAndToAnOrderByTheirReferences() {
        try (Visitor merchant = visitor("merchant", 1280, ColorScheme.LIGHT)) {
            Page page = merchant.signIn(things.merchant()).open("home.xhtml").page();
            type(page, things.product());
            assertThat(chosen(page)).containsText("Reading lamp " + things.mark());
            assertThat(chosen(page)).containsText("Out of stock");
            assertThat(says(page)).hasText("2 found");
            merchant.look("palette-product");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/products/list\\.xhtml.*"));
            assertThat(page.locator("main tbody")).containsText("Reading lamp " + things.mark());

            type(page, things.order().toLowerCase(Locale.ROOT));
            assertThat(chosen(page)).containsText(things.order());
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/orders/detail\\.xhtml.*"));
            assertThat(page.locator("h1")).containsText(things.order());
        }
    }

    @Test
    void whoPressesEnterBeforeTheAnswerGetsToWhatIsFoundFirst() {
        try (Visitor merchant = visitor("merchant-fast", 1280, ColorScheme.LIGHT)) {
            Page page = merchant.signIn(things.merchant()).open("home.xhtml").page();
            type(page, things.order());
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/orders/detail\\.xhtml.*"));
        }
    }

    @Test
    void anOperatorGetsToACreatorByTheirUserName() {
        try (Visitor operator = visitor("operator", 1280, ColorScheme.DARK)) {
            Page page = operator.signIn("operator").open("home.xhtml").page();
            type(page, things.creator());
            assertThat(chosen(page)).containsText(things.creator());
            assertThat(page.getByRole(AriaRole.GROUP, named("Affiliates"))).isVisible();
            assertThat(page.getByRole(AriaRole.GROUP, named("Accounts"))).isVisible();
            operator.look("palette-creator");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/affiliates/detail\\.xhtml.*" + things.affiliate()));
        }
    }

    @Test
    void financeGetsToARunByItsNumberAlsoInANewTab() {
        int run =
                Api.at(Product.api(), "demo-finance")
                        .post("payout-runs", "{\"currency\": \"CHF\"}")
                        .json()
                        .getInt("number");
        try (Visitor finance = visitor("finance", 1280, ColorScheme.LIGHT)) {
            Page page = finance.signIn("finance").open("home.xhtml").page();
            type(page, "Payout run " + run);
            assertThat(chosen(page)).containsText("Payout run " + run);
            Page tab = page.context().waitForPage(() -> page.keyboard().press("Control+Enter"));
            assertThat(tab).hasURL(Pattern.compile(".*/payouts/run\\.xhtml.*"));
            tab.close();
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/payouts/run\\.xhtml.*"));
            assertThat(page.locator("h1")).containsText("Payout run " + run);
        }
    }

    @Test
    void onAPhoneInTheDarkItSaysWhatIsFoundAndWritesItAsText() {
        try (Visitor merchant = visitor("merchant", 375, ColorScheme.DARK)) {
            Page page = merchant.signIn(things.merchant()).open("home.xhtml").page();
            page.locator("[data-jump]").click();
            merchant.look("palette-places");
            page.locator("#palette input").fill(things.mark());
            assertThat(page.locator("#palette-list"))
                    .containsText("<i>" + things.mark() + "</i> winter");
            assertThat(page.locator("#palette-list .grow > i")).hasCount(0);
            merchant.look("palette-found");
            page.keyboard().press("ArrowUp");
            assertThat(chosen(page)).containsText("winter");
            page.keyboard().press("ArrowDown");
            assertThat(chosen(page)).not().containsText("winter");
            page.locator("#palette input").fill("Nothing " + UUID.randomUUID());
            assertThat(says(page)).hasText("Nothing fits. Try another word.");
            merchant.look("palette-none");
            page.keyboard().press("Escape");
            assertThat(page.locator("#palette")).isHidden();
        }
    }

    @Test
    void placesAndActionsAreThereWithoutTheServer() {
        try (Visitor merchant = visitor("merchant-places", 1280, ColorScheme.LIGHT)) {
            Page page = merchant.signIn("merchant").open("home.xhtml").page();
            page.route("**/find.json*", route -> route.abort());
            type(page, "switch light");
            page.keyboard().press("Enter");
            assertThat(page.locator("#palette")).isHidden();
            assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        }
    }

    @Test
    void aSessionThatHasEndedSaysSo() {
        try (Visitor merchant = visitor("merchant-ended", 1280, ColorScheme.LIGHT)) {
            Page page = merchant.signIn("merchant").open("home.xhtml").page();
            Visitor.endSession(page);
            type(page, "mara");
            assertThat(page.getByText("Your session has ended")).isVisible();
            assertThat(page.locator("#palette")).isHidden();
            merchant.look("palette-ended");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*sign-in.*why=ended.*"));
            merchant.signInHere("merchant");
            assertThat(page).hasURL(Pattern.compile(".*/home\\.xhtml"));
        }
    }

    private static void type(Page page, String text) {
        page.keyboard().press("Control+k");
        assertThat(page.locator("#palette input")).isFocused();
        page.keyboard().type(text);
    }

    /** What Enter opens, as a screen reader knows it too. */
    private static Locator chosen(Page page) {
        assertThat(page.locator("#palette-list")).hasAttribute("aria-busy", "false");
        Object id = page.locator("#palette input").getAttribute("aria-activedescendant");
        assertThat(id).isNotNull();
        return page.locator("#" + id + "[aria-selected=true]");
    }

    private static Locator says(Page page) {
        return page.locator("#palette [role=status]");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
