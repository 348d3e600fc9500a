package org.creatorconnect.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.ScreenshotType;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who uses the portal. Every page they look at is kept as a picture, must have no
 * violation of WCAG 2.2 AA that axe can find, must write no error to the console, and must not be
 * wider than the window.
 */
final class Visitor implements AutoCloseable {

    /** No request of the page's own is under way. */
    private static final String QUIET =
            "() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()";

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final Pattern PAGE =
            Pattern.compile("<a [^>]*href=\"(/[^\"#]*\\.xhtml[^\"#]*)\"");

    private static final String TWICE =
            "() => { const ids = [...document.querySelectorAll('[id]')].map((one) => one.id);"
                    + " return ids.filter((id, at) => ids.indexOf(id) !== at); }";

    private static final String WIDER =
            "() => document.documentElement.scrollWidth > window.innerWidth";

    private final URI portal;
    private final BrowserContext context;
    private final Page page;
    private final String name;
    private final List<String> errors = new ArrayList<>();

    /**
     * @param width of the window: 1280 for a desk, 375 for a phone
     */
    Visitor(Browser browser, URI portal, String name, int width, ColorScheme scheme) {
        this(browser, portal, name, width, scheme, "en-US");
    }

    /**
     * @param language of the browser, by whose habits numbers and days are written
     */
    Visitor(
            Browser browser,
            URI portal,
            String name,
            int width,
            ColorScheme scheme,
            String language) {
        this.portal = portal;
        this.name = name + "-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT);
        // axe is put into the page past its content security policy; the policy itself is looked at
        // by the console, which a violation would write to.
        this.context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, 900)
                                .setLocale(language)
                                .setColorScheme(scheme));
        this.page = context.newPage();
        page.onConsoleMessage(this::listen);
    }

    Visitor signIn(String username) {
        page.navigate(portal.resolve("sign-in.xhtml").toString());
        return signInHere(username);
    }

    /** On the sign-in page to which the portal led. */
    Visitor signInHere(String username) {
        field(page, "User name").fill(username);
        field(page, "Password").fill("connect-demo");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
        return this;
    }

    /**
     * Opens a page under the context root; it has to be there, open to this reader and in order.
     */
    Visitor open(String path) {
        Response response = page.navigate(portal.resolve(path).toString());
        assertThat(response.status()).as(path + " as " + name).isEqualTo(200);
        // All that a page loads is loaded by then; what it asks for by itself is answered.
        page.waitForLoadState(LoadState.LOAD);
        page.waitForFunction(QUIET);
        assertThat(errors).as("console of " + path + " as " + name).isEmpty();
        return this;
    }

    /** Where the navigation leads, as paths. */
    List<String> places() {
        return page.locator("#nav a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    /** Where the links on the page itself lead, as paths. */
    List<String> further() {
        return pages(page.locator("main").innerHTML());
    }

    /** Gets in, as the same reader but without a window, and tells where the page leads. */
    List<String> enter(String path) {
        return pages(read(path));
    }

    /** What the page itself says, to the same reader but without a window. */
    String read(String path) {
        APIResponse response = context.request().get(portal.resolve(path).toString());
        assertThat(response.status()).as(path + " as " + name).isEqualTo(200);
        String text = response.text();
        return text.substring(text.indexOf("<main"), text.indexOf("</main>"));
    }

    /** What the product answers this reader, without a window and without going further. */
    APIResponse ask(String path) {
        return context.request()
                .get(portal.resolve(path).toString(), RequestOptions.create().setMaxRedirects(0));
    }

    /** Where links in a page lead, as paths. */
    static List<String> pages(String html) {
        return PAGE.matcher(html)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .collect(Collectors.toList());
    }

    /** Keeps a picture of what is shown, and checks it. */
    Visitor look(String what) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screenshots", name + "-" + what + ".jpg"))
                        .setType(ScreenshotType.JPEG)
                        .setFullPage(true));
        // No page has frames, which the legacy mode would not look into; it is the faster one.
        List<String> violations =
                new AxeBuilder(page)
                        .setLegacyMode(true).withTags(STANDARDS).analyze().getViolations().stream()
                                .map(Visitor::text)
                                .toList();
        assertThat(violations).as(what + " as " + name).isEmpty();
        assertThat(errors).as("console of " + what + " as " + name).isEmpty();
        assertThat(page.evaluate(TWICE)).as("ids used twice in " + what).isEqualTo(List.of());
        assertThat(page.evaluate(WIDER)).as("sideways scroll of " + what).isEqualTo(false);
        return this;
    }

    /** The input that this label names, and not the button that shows what is typed. */
    static Locator field(Page page, String label) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    /** As the server ends one: the browser shows a session that is known no more. */
    static void endSession(Page page) {
        Cookie session =
                page.context().cookies().stream()
                        .filter(cookie -> cookie.name.equals("CONNECT_SESSION"))
                        .findFirst()
                        .orElseThrow();
        session.value = UUID.randomUUID().toString();
        page.context().addCookies(List.of(session));
    }

    Page page() {
        return page;
    }

    @Override
    public void close() {
        context.close();
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            errors.add(message.text());
        }
    }

    private static String text(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().get(0).getHtml();
    }
}
