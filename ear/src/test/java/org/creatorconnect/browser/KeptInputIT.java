package org.creatorconnect.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.creatorconnect.browser.Visitor.endSession;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.jms.JMSException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.creatorconnect.story.Api;
import org.creatorconnect.story.Past;
import org.creatorconnect.story.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A session that ends takes nothing away that somebody typed, and says so before. */
@Tag("stress")
class KeptInputIT extends BrowserStory {

    private static final Pattern TASK = Pattern.compile(".*/tasks/new\\.xhtml");

    @BeforeAll
    static void letTheCreatorHaveJoined() throws JMSException {
        Past.ofTheDemosPeople();
    }

    @Test
    void whatWasTypedComesBackAfterTheSessionEndedAndIsNotSentByItself() {
        String name = "Kept " + UUID.randomUUID();
        try (Visitor merchant = visitor("merchant", 1280, ColorScheme.LIGHT)) {
            Page page = merchant.signIn("merchant").open("tasks/new.xhtml").page();
            page.locator("[id='task:title']").fill(name);
            page.locator("[id='task:endsAt_input']").fill("12/31/2030");
            page.locator("[id='task:fee']").fill("1,234.50");
            page.locator("[id='task:currency_label']").focus();
            page.keyboard().type("GBP");
            assertThat(page.locator("[id='task:currency_label']")).hasText("GBP");
            endSession(page);
            press(page, "Save draft");
            assertThat(page.locator("#why")).isVisible();
            merchant.signInHere("merchant");
            assertThat(page).hasURL(TASK);
            assertThat(page.locator("#typedBack")).isVisible();
            assertThat(page.locator("[id='task:title']")).hasValue(name);
            assertThat(page.locator("[id='task:endsAt_input']")).hasValue("12/31/2030");
            assertThat(page.locator("[id='task:fee']")).hasValue("1,234.50");
            assertThat(page.locator("[id='task:currency_label']")).hasText("GBP");
            merchant.look("typed-back");
            assertThat(kept(page)).isNull();
            page.reload();
            assertThat(page.locator("[id='task:title']")).hasValue("");
            merchant.open("tasks/list.xhtml");
            assertThat(page.getByText(name)).hasCount(0);
        }
    }

    @Test
    void aDialogIsOpenedAgainWithWhatWasTypedInIt() {
        String run =
                Api.at(Product.api(), "demo-finance")
                        .post("payout-runs", "{\"currency\": \"PLN\"}")
                        .text("id");
        try (Visitor finance = visitor("finance", 1280, ColorScheme.DARK)) {
            Page page = finance.signIn("finance").open("payouts/run.xhtml?id=" + run).page();
            press(page, "Cancel run…");
            Visitor.field(page, "Reason for canceling").fill("Wrong cut-off");
            endSession(page);
            press(page, "Cancel run");
            finance.signInHere("finance");
            assertThat(Visitor.field(page, "Reason for canceling")).hasValue("Wrong cut-off");
            assertThat(Visitor.field(page, "Reason for canceling")).isVisible();
            finance.look("dialog-back");
            press(page, "Cancel run");
            assertThat(page.getByText("Canceled by")).isVisible();
        }
    }

    @Test
    void nobodyElseGetsItAndNoSecretIsKept() {
        try (Visitor visitor = visitor("creator", 375, ColorScheme.LIGHT)) {
            Page page = visitor.signIn("influencer").open("payouts/mine.xhtml").page();
            page.locator("[data-dialog=method]").first().click();
            page.locator("[id='methodForm:iban']").fill("DE89370400440532013000");
            page.locator("[id='methodForm:password']").fill("connect-demo");
            endSession(page);
            page.locator("[id='methodForm:keepMethod']").click();
            assertThat(page.locator("#why")).isVisible();
            assertThat(kept(page)).isNull();
        }
        String name = "Kept " + UUID.randomUUID();
        try (Visitor merchant = visitor("somebody-else", 1280, ColorScheme.LIGHT)) {
            Page page = merchant.signIn("merchant").open("tokens.xhtml").page();
            page.locator("[id='token:name']").fill(name);
            endSession(page);
            press(page, "Make token");
            assertThat(page.locator("#why")).isVisible();
            assertThat(kept(page)).contains(name);
            merchant.signInHere("operator");
            assertThat(page.locator("[id='token:name']")).hasValue("");
            assertThat(kept(page)).isNull();
        }
    }

    @Test
    void whoeverSignsOutTakesWhatWasTypedAlong() {
        try (Visitor merchant = visitor("merchant-out", 1280, ColorScheme.LIGHT)) {
            Page page = merchant.signIn("merchant").open("tokens.xhtml").page();
            page.evaluate("sessionStorage.setItem('connect.typed', '{}')");
            page.locator("[popovertarget=me-menu]").click();
            page.locator("#signOut button").click();
            page.waitForURL(Pattern.compile(".*why=out.*"));
            assertThat(kept(page)).isNull();
        }
    }

    @Test
    void twoMinutesBeforeTheEndAWarningOffersToStay() {
        try (Visitor merchant = visitor("merchant-ending", 375, ColorScheme.DARK)) {
            Page page = merchant.signIn("merchant").page();
            page.clock().install();
            merchant.open("tasks/new.xhtml");
            page.locator("[id='task:title']").fill("Lamps");
            Locator warning = page.locator("#ending");
            page.clock().fastForward("27:50");
            assertThat(warning).isHidden();
            page.clock().fastForward("00:11");
            assertThat(page.getByText("Your session is about to end")).isVisible();
            assertThat(page.locator("[data-stay]")).isFocused();
            merchant.look("warning");
            page.keyboard().press("Enter");
            assertThat(warning).isHidden();
            page.clock().fastForward("27:50");
            assertThat(warning).isHidden();
            page.clock().fastForward("02:15");
            assertThat(page.getByText("Your session has ended")).isVisible();
            merchant.look("ended");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*sign-in.*why=ended.*"));
            merchant.signInHere("merchant");
            assertThat(page).hasURL(TASK);
            assertThat(page.locator("[id='task:title']")).hasValue("Lamps");
        }
    }

    private static String kept(Page page) {
        return (String) page.evaluate("sessionStorage.getItem('connect.typed')");
    }
}
