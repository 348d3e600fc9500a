package org.creatorconnect.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.creatorconnect.story.ContentToReview;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the bell to what it rings for, and how somebody chooses what comes by letter. */
class InboxIT extends BrowserStory {

    @Test
    void theBellLeadsToTheInboxAndThatToWhatHappened() {
        ContentToReview.applied("70.00");
        try (Visitor merchant = visitor("inbox", 1280, ColorScheme.LIGHT).signIn("merchant")) {
            Page page = merchant.page();
            Locator bell = page.locator("#bell");
            assertThat(bell).hasAttribute("aria-label", Pattern.compile("unread"));
            bell.click();
            merchant.look("inbox");
            page.getByText("A creator applied for your task").first().click();
            page.waitForURL(url -> url.contains("tasks/application.xhtml"));
            merchant.open("notifications/inbox.xhtml");
            press(page, "Mark all as read");
            assertThat(page.getByText("marked as read")).isVisible();
            merchant.open("notifications/inbox.xhtml?state=unread").look("inbox-empty");
            assertThat(page.getByText("All is read")).isVisible();
        }
    }

    @Tag("stress")
    @Test
    void somebodyChoosesWhatComesByLetterAndWhen() {
        try (Visitor merchant = visitor("letters", 375, ColorScheme.DARK).signIn("merchant")) {
            Page page = merchant.open("notifications/settings.xhtml").page();
            merchant.look("settings");
            page.getByLabel("Content waits for your review").selectOption("Only in the inbox");
            page.getByText("Save").first().click();
            assertThat(page.getByText("One choice was changed.")).isVisible();
            assertThat(page.getByLabel("Content waits for your review")).hasValue("NEVER");
            assertThat(page.getByLabel("Content was taken back")).isEnabled();
            page.getByLabel("Quiet from").selectOption("22:00");
            page.getByText("Save").last().click();
            assertThat(page.getByText("must be given with the other").first()).isVisible();
            page.getByLabel("Quiet until").selectOption("7:00");
            page.getByText("Save").last().click();
            assertThat(page.getByText("Your hours are kept.")).isVisible();
            page.getByLabel("Content waits for your review").selectOption("At once");
            page.getByText("Save").first().click();
        }
    }

    @Test
    void aLinkThatIsNoneOfOursEndsNothing() {
        try (Visitor anybody = visitor("ends", 375, ColorScheme.LIGHT)) {
            anybody.open("unsubscribe.xhtml?key=x").look("unknown");
            assertThat(anybody.page().getByText("This link ends nothing")).isVisible();
        }
    }
}
