package org.creatorconnect.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import org.creatorconnect.story.TestPeople;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A creator takes their data, has their account deleted, and stays after all. */
@Tag("stress")
class LeavingIT extends BrowserStory {

    @Test
    void aCreatorTakesTheirDataAndAsksAndTakesItBack() throws IOException {
        String name = TestPeople.creator();
        try (Visitor visitor = visitor("leaving-wide", 1280, ColorScheme.LIGHT)) {
            Page page = visitor.signIn(name).page();
            visitor.open("account.xhtml").look("account");
            page.getByRole(AriaRole.LINK, named("Take your data")).click();
            take(page, "wrong-password");
            assertThat(page.getByText("This is not your password.").first()).isVisible();
            visitor.look("own-data");
            Download file = page.waitForDownload(() -> take(page, "connect-demo"));
            assertThat(file.suggestedFilename()).isEqualTo("own-data.json");
            assertThat(Files.readString(file.path())).contains("\"channels\":[{", name);
            visitor.open("closure.xhtml").look("asks");
            ask(page, "Delete my account");
            page.getByText("Until then you can take that back here.").waitFor();
            visitor.look("asked");
        }
        try (Visitor visitor = visitor("leaving-small", 375, ColorScheme.DARK)) {
            Page page = visitor.signIn(name).page();
            visitor.open("account.xhtml").look("account");
            page.getByRole(AriaRole.LINK, named("Look at the deletion")).click();
            visitor.look("waits");
            ask(page, "Take it back");
            page.getByText("Your account stays, as it was.").waitFor();
            visitor.look("stays");
        }
    }

    @Test
    void theLastOwnerOfAMerchantReadsWhatStopsIt() {
        String name = TestPeople.shop("leaver");
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            int width = scheme == ColorScheme.LIGHT ? 375 : 1280;
            try (Visitor visitor = visitor("stopped-" + width, width, scheme)) {
                Page page = visitor.signIn(name).page();
                visitor.open("closure.xhtml").look("stopped");
                assertThat(page.getByText("You are the last owner")).isVisible();
                assertThat(page.getByText("Delete my account")).hasCount(0);
            }
        }
    }

    private static void take(Page page, String password) {
        Visitor.field(page, "Password now").fill(password);
        press(page, "Download");
    }

    private static void ask(Page page, String button) {
        Visitor.field(page, "Your password").fill("connect-demo");
        press(page, button);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
