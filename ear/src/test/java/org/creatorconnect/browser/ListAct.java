package org.creatorconnect.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** The first act that a list offers, done to two of its rows. */
final class ListAct {

    static final String BOXES = "main .ui-datatable tbody .ui-chkbox-box:not(.ui-state-disabled)";

    private final Page page;
    private final Visitor visitor;

    ListAct(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    void on(String address) {
        visitor.open(address);
        assertThat(page.locator(BOXES).count()).as("rows to tick").isGreaterThan(1);
        page.locator(BOXES).nth(0).click();
        page.locator(BOXES).nth(1).click();
        Fresh.of(page).after(() -> page.locator("main .acts-bar button").first().click());
        assertThat(page.url()).contains("/act.xhtml?");
        List<String> prospects = assertTwoNamed();
        assertThat(page.locator("main form .card:not(.table-card) h2").innerText())
                .as("what follows is named")
                .isNotBlank();
        fillIn();
        page.locator("main [id='act:apply']").click();
        Locator banner = page.locator("main [id='act'] .banner.ok");
        banner.waitFor();
        assertThat(banner.innerText()).contains("2");
        assertThat(assertTwoNamed())
                .as("what became of each")
                .doesNotContainAnyElementsOf(prospects);
    }

    /** Each of the two has a word in the last column. */
    private List<String> assertTwoNamed() {
        List<String> words = page.locator("main tbody tr td:last-child").allInnerTexts();
        assertThat(words).hasSize(2).noneMatch(String::isBlank);
        return words;
    }

    private void fillIn() {
        for (Locator select : page.locator("main form select:visible").all()) {
            select.selectOption(new SelectOption().setIndex(1));
        }
        for (Locator note : page.locator("main form textarea:visible").all()) {
            note.fill("Done to two at once.");
        }
    }
}
