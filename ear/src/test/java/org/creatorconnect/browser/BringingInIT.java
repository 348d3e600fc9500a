package org.creatorconnect.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An operator brings affiliates in by a file, watches it, and reads what is wrong with it. */
@Tag("stress")
class BringingInIT extends BrowserStory {

    private static final int ROWS = 1_500;
    private static final double PATIENCE = 30_000;

    @Test
    void anOperatorSendsAFileSeesItsProgressAndReadsWhatIsWrong() {
        send("importing", 1280, ColorScheme.LIGHT);
        send("importing-small", 375, ColorScheme.DARK);
    }

    @Test
    void somebodyOfTheStaffLooksForDuplicatesAndPutsOneAway() {
        try (Visitor reviewer = visitor("duplicates", 1280, ColorScheme.LIGHT).signIn("reviewer")) {
            Page page = reviewer.open("duplicates/list.xhtml").page();
            press(page, "Look now");
            page.waitForURL(url -> url.contains("status=OPEN"));
            reviewer.look("list");
        }
    }

    private static void send(String name, int width, ColorScheme scheme) {
        try (Visitor operator = visitor(name, width, scheme).signIn("operator")) {
            Page page = operator.open("affiliate-imports/new.xhtml").page();
            operator.look("new");
            press(page, "Import");
            assertThat(page.getByText("Choose a file.").first()).isVisible();
            operator.look("missing");
            page.getByLabel("Comma-separated values").setInputFiles(file("name,password\nx,y\n"));
            press(page, "Import");
            assertThat(page.getByText("unknown heading in column 1").first()).isVisible();
            operator.look("refused");
            page.getByLabel("Comma-separated values").setInputFiles(file(rows()));
            press(page, "Import");
            page.waitForURL(url -> url.contains("affiliate-imports/detail.xhtml"));
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(Path.of("target", "screenshots", name + "-begun.jpg")));
            assertThat(page.locator("#importState").getByText("Done"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
            assertThat(page.getByText("1,495").first()).isVisible();
            operator.look("done");
            operator.open("affiliate-imports/list.xhtml").look("list");
        }
    }

    private static FilePayload file(String text) {
        return new FilePayload("affiliates.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String rows() {
        String mark = "b" + UUID.randomUUID().toString().substring(0, 8);
        StringBuilder rows = new StringBuilder("email,displayName,country,language\n");
        for (int i = 1; i <= ROWS; i++) {
            String email = i % 300 == 0 ? "nobody" : "%s-%d@shop.example".formatted(mark, i);
            rows.append("%s,Person %d,SE,sv\n".formatted(email, i));
        }
        return rows.toString();
    }
}
