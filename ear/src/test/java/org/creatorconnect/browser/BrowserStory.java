package org.creatorconnect.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.creatorconnect.story.Product;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** What is told in a browser: one for all tests of a class, a context of their own for visitors. */
abstract class BrowserStory {

    private static @Nullable Playwright playwright;
    private static @Nullable Browser browser;

    @BeforeAll
    static void openBrowser() {
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    static void closeBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    /** Somebody who has not signed in yet; pictures of what they see carry the name. */
    static Visitor visitor(String name, int width, ColorScheme scheme) {
        return new Visitor(browser, Product.portal(), name, width, scheme);
    }

    /** The same with a browser in another language than English. */
    static Visitor visitor(String name, String language) {
        return new Visitor(browser, Product.portal(), name, 1280, ColorScheme.LIGHT, language);
    }

    static void press(Page page, String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }
}
