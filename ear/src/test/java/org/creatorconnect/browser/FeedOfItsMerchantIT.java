package org.creatorconnect.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A merchant sends feeds, reads what came of them, and says where they are fetched from. */
@Tag("stress")
class FeedOfItsMerchantIT extends BrowserStory {

    private static final LocatorAssertions.IsVisibleOptions PATIENCE =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    @Test
    void aMerchantSendsFeedsAndReadsWhatCameOfThem() {
        walk("feed", 1280, ColorScheme.LIGHT);
        walk("feed-small", 375, ColorScheme.DARK);
    }

    private static void walk(String name, int width, ColorScheme scheme) {
        try (Visitor merchant = visitor(name, width, scheme).signIn("merchant")) {
            Page page = merchant.open("feeds/list.xhtml").look("before").page();
            page.getByText("Most products go, and that is meant").click();
            send(page, feed(50) + "x\tx\tx\tfree\n");
            assertThat(page.locator("#feedState").getByText("Imported, rows left out"))
                    .isVisible(PATIENCE);
            assertThat(page.getByText("must be an amount with a currency").first()).isVisible();
            merchant.look("done");

            merchant.open("feeds/list.xhtml");
            send(page, feed(2));
            assertThat(page.locator("#feedState").getByText("Refused")).isVisible(PATIENCE);
            assertThat(page.getByText("file lacks 48 of the 50 products").first()).isVisible();
            merchant.look("refused");

            merchant.open("feeds/list.xhtml");
            Visitor.field(page, "Address of the file").fill("http://127.0.0.1/feed");
            press(page, "Fetch now and from now on");
            assertThat(page.getByText("cannot be fetched: it is not an https address").first())
                    .isVisible();
            merchant.look("address");
        }
    }

    private static void send(Page page, String feed) {
        page.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload(
                                "feed.tsv",
                                "text/tab-separated-values",
                                feed.getBytes(StandardCharsets.UTF_8)));
        press(page, "Send feed");
        page.waitForURL(url -> url.contains("feeds/detail.xhtml"));
    }

    private static String feed(int rows) {
        StringBuilder feed = new StringBuilder("id\ttitle\tlink\tprice\n");
        for (int i = 1; i <= rows; i++) {
            feed.append("walk-%1$d\tWalking lamp %1$d\t".formatted(i))
                    .append("https://aurora-home.example/walk\t20.00 EUR\n");
        }
        return feed.toString();
    }
}
