package org.creatorconnect.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.creatorconnect.story.TwoAccounts;
import org.junit.jupiter.api.Test;

/** One of the staff proposes a merge, another one confirms it, and the person is told where to. */
class MergingIT extends BrowserStory {

    @Test
    void oneProposesItAnotherConfirmsItAndThePersonReadsWhereToSignIn() {
        TwoAccounts both = TwoAccounts.made();
        String merge;
        try (Visitor reviewer = visitor("merging", 1280, ColorScheme.LIGHT).signIn("reviewer")) {
            Page page = reviewer.open("merges/new.xhtml?survivor=" + both.survivor()).page();
            reviewer.look("who");
            Visitor.field(page, "Page of the affiliate that is taken in")
                    .fill("https://portal.example/affiliates/detail.xhtml?id=" + both.merged());
            press(page, "Look at what will happen");
            page.waitForURL(url -> url.contains("merged="));
            press(page, "Propose the merge");
            assertThat(page.getByText("Say what shows that they are one person.").first())
                    .isVisible();
            reviewer.look("effects");
            Visitor.field(page, "What shows that they are one person").fill("One passport.");
            press(page, "Propose the merge");
            page.waitForURL(url -> url.contains("merges/merge.xhtml"));
            reviewer.look("proposed");
            merge = page.url();
        }
        try (Visitor finance = visitor("merging-small", 375, ColorScheme.LIGHT).signIn("finance")) {
            Page page = finance.page();
            finance.open("merges/list.xhtml").look("list");
            page.navigate(merge);
            finance.look("decides");
            press(page, "Confirm the merge");
            finance.look("asks");
            press(page, "Make them one");
            assertThat(page.getByText("They are one affiliate now.").first()).isVisible();
            finance.look("done");
            finance.open("affiliates/detail.xhtml?id=" + both.survivor()).look("survivor");
            assertThat(page.getByText("Maria before").first()).isVisible();
            finance.open("affiliates/detail.xhtml?id=" + both.merged()).look("merged");
        }
        assertToldWhereToSignIn(both.username());
    }

    private void assertToldWhereToSignIn(String username) {
        try (Visitor person = visitor("merging-person", 375, ColorScheme.LIGHT)) {
            Page page = person.open("sign-in.xhtml").page();
            Visitor.field(page, "User name").fill(username);
            Visitor.field(page, "Password").fill("connect-demo");
            page.keyboard().press("Enter");
            assertThat(page.getByText("This account was joined with your other account.").first())
                    .isVisible();
            person.look("told");
        }
    }
}
