package org.creatorconnect.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.creatorconnect.story.ContentToReview;
import org.junit.jupiter.api.Test;

/** A creator disputes a rejection, both sides write, and a reviewer splits the fee by clicks. */
class DisputeOfACreatorIT extends BrowserStory {

    @Test
    void aRejectionIsDisputedTalkedAboutAndSplit() {
        ContentToReview content = ContentToReview.submitted("200.00");
        content.reject();
        String room;
        try (Visitor creator = visitor("disputing", 375, ColorScheme.DARK)) {
            Page page = creator.signIn(content.signsIn()).page();
            room = open(creator, content);
            write(page, "Look at 0:42.");
            creator.look("room");
        }
        try (Visitor merchant = visitor("disputed", 1280, ColorScheme.LIGHT)) {
            Page page = merchant.signIn("merchant").open(room).page();
            assertThat(page.getByText("Look at 0:42.")).isVisible();
            write(page, "The third is missing all the same.");
            merchant.look("room");
            merchant.open("submissions/review.xhtml?id=" + content.submission());
            assertThat(page.getByText("The creator disputes it.")).isVisible();
            merchant.look("review");
        }
        try (Visitor reviewer = visitor("deciding", 1280, ColorScheme.LIGHT)) {
            decide(reviewer, room);
        }
        try (Visitor creator = visitor("decided", 375, ColorScheme.LIGHT)) {
            Page page = creator.signIn(content.signsIn()).open(room).page();
            assertThat(page.getByText("Of the fee 120.00 EUR was paid")).isVisible();
            creator.look("decided");
            page.getByRole(AriaRole.LINK, named("Appeal until")).click();
            page.getByLabel("Why the decision is wrong").fill("All of it was as agreed.");
            creator.look("appeal");
            press(page, "Send the appeal");
            assertThat(page.getByText("Your appeal is sent.")).isVisible();
            creator.look("appealed");
        }
    }

    private static String open(Visitor creator, ContentToReview content) {
        Page page = creator.open("assignments/assignment.xhtml?id=" + content.assignment()).page();
        assertThat(page.getByText("The rejection can be disputed until").first()).isVisible();
        creator.look("rejected");
        page.getByRole(AriaRole.LINK, named("Dispute the rejection")).click();
        press(page, "Open the dispute");
        assertThat(page.getByText("Choose why the rejection is wrong.").first()).isVisible();
        page.locator("[id$='reason_label']").click();
        page.getByRole(AriaRole.OPTION, named("The content is what the brief asked for")).click();
        page.getByLabel("In your own words").fill("All three are shown.");
        creator.look("new");
        press(page, "Open the dispute");
        assertThat(page.getByText("The dispute is open.")).isVisible();
        return page.url().replaceFirst(".*(disputes/dispute\\.xhtml\\?id=[0-9a-f-]+).*", "$1");
    }

    private static void write(Page page, String text) {
        page.getByLabel("Write").fill(text);
        press(page, "Send");
        assertThat(page.getByText("Sent to everybody in the dispute.")).isVisible();
    }

    private static void decide(Visitor reviewer, String room) {
        Page page = reviewer.signIn("reviewer").open("disputes/list.xhtml?status=OPEN").page();
        reviewer.look("list");
        reviewer.open(room).look("room");
        page.locator("[id$='choice_label']").click();
        page.getByRole(AriaRole.OPTION, named("Split")).click();
        page.getByLabel("Of the fee, to the creator’s side").fill("120");
        page.getByLabel("Why").last().fill("Two of three are shown.");
        press(page, "See who gets what…");
        assertThat(page.getByText("Split the fee?")).isVisible();
        assertThat(page.getByText("12.00").last()).isVisible();
        reviewer.look("dialog");
        press(page, "Split it so");
        assertThat(page.getByText("Decided by a split")).isVisible();
        reviewer.look("decided");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
