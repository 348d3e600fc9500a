package org.creatorconnect.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list as a file for spreadsheets, as the menu on its page offers it. */
final class ListFile {

    private static final Pattern ASKED =
            Pattern.compile("/exports/list\\.xhtml\\?asked=([0-9a-f-]+)");

    private final Visitor visitor;
    private final Page page;

    ListFile(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    /** It has heads and rows, and begins so that spreadsheets know its letters. */
    void of(String address) {
        visitor.open(address);
        page.locator("main details:has(a[href*='.csv']) > summary").click();
        Locator link = page.locator("main a[href*='.csv']");
        assertThat(link.isVisible()).as("CSV in the menu").isTrue();
        APIResponse file = file(visitor.ask(link.getAttribute("href")));
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers().get("content-type")).startsWith("text/csv");
        List<String> lines = file.text().lines().toList();
        assertThat(lines.get(0)).as("heads").matches("\uFEFF[^,]+(,[^,]+)+");
        assertThat(lines).as("rows of the file").hasSizeGreaterThan(1);
    }

    /** The file itself, when it was made in the background. */
    private APIResponse file(APIResponse answer) {
        if (answer.status() != 302) {
            return answer;
        }
        Matcher asked = ASKED.matcher(answer.headers().get("location"));
        assertThat(asked.find()).as(answer.headers().get("location")).isTrue();
        visitor.open("exports/list.xhtml?asked=" + asked.group(1));
        Locator link = page.locator("main td a[href$='id=" + asked.group(1) + "']");
        link.waitFor();
        return visitor.ask(link.getAttribute("href"));
    }
}
