package org.creatorconnect.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A merchant has a program told of what happens: from the address to the log, and the end. */
@Tag("stress")
class WebhookOfItsMerchantIT extends BrowserStory {

    /** Nobody has this host; in a demo it is answered by a script. */
    private static final String ADDRESS = "https://hooks.aurora-home.example/creator-connect";

    @Test
    void aMerchantAddsAWebhookCopiesItsSecretAndSeesWhatItWasSent() {
        walk(visitor("webhook", 1280, ColorScheme.LIGHT));
    }

    @Test
    void theSameOnAPhoneInTheDark() {
        walk(visitor("webhook", 375, ColorScheme.DARK));
    }

    private static void walk(Visitor anybody) {
        try (Visitor merchant = anybody.signIn("merchant")) {
            Page page = merchant.open("webhooks/mine.xhtml").look("mine").page();
            page.getByText("Add a webhook").first().click();
            page.waitForURL(url -> url.contains("webhooks/edit.xhtml"));
            Visitor.field(page, "Address of your program").fill("http://127.0.0.1/in");
            page.getByLabel("task.published").check();
            press(page, "Add a webhook");
            assertThat(page.getByText("must begin with").first()).isVisible();
            merchant.look("refused");
            Visitor.field(page, "Address of your program").fill(ADDRESS);
            press(page, "Add a webhook");
            assertThat(page.getByText("shown this once")).isVisible();
            assertThat(page.getByText(Pattern.compile("^whsec_"))).isVisible();
            merchant.look("secret");
            page.getByText("To the webhook").click();
            page.waitForURL(url -> url.contains("webhooks/webhook.xhtml"));
            merchant.look("webhook");
            String webhook = page.url().replaceAll(".*/webhooks/", "webhooks/");
            press(page, "Send a test");
            page.waitForURL(url -> url.contains("webhooks/deliveries.xhtml"));
            awaitDelivered(page);
            merchant.look("log");
            replay(merchant);
            merchant.open(webhook);
            press(page, "Pause…");
            merchant.look("pause");
            press(page, "Pause it");
            assertThat(page.getByText("You paused it")).isVisible();
            merchant.look("paused");
            press(page, "End…");
            press(page, "End it for good");
            assertThat(page.getByText("The webhook has ended.")).isVisible();
            merchant.open("webhooks/mine.xhtml").look("mine-with-one");
        }
    }

    private static void awaitDelivered(Page page) {
        Locator state = page.locator("main tbody").getByText("Delivered", exactly());
        for (int looks = 0; looks < 20 && state.count() == 0; looks++) {
            page.waitForTimeout(500);
            page.reload();
        }
        assertThat(state.first()).isVisible();
    }

    private static void replay(Visitor merchant) {
        Page page = merchant.page();
        page.locator("main tbody").getByRole(AriaRole.CHECKBOX).first().check();
        page.getByText("Replay…").first().click();
        page.waitForURL(url -> url.contains("webhooks/act.xhtml"));
        merchant.look("replay");
        page.getByText("Replay one delivery").click();
        assertThat(page.getByText("One delivery is sent again")).isVisible();
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
