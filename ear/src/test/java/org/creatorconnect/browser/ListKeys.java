package org.creatorconnect.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody at a list who uses the keyboard alone; the list's page is open. */
final class ListKeys {

    private final Page page;
    private final ListTable table;
    private final KeysAlone keys;

    ListKeys(Page page) {
        this.page = page;
        this.table = new ListTable(page);
        this.keys = new KeysAlone(page).skip();
    }

    void sort(String key) {
        keys.to(table.head(key)).go("Enter");
        table.assertSortedBy(key);
    }

    void nextPage() {
        List<String> before = table.rows();
        keys.to(page.locator("main a[rel=next]")).go("Enter");
        assertThat(page).hasURL(Pattern.compile(".*cursor=.*"));
        assertThat(table.rows()).isNotEmpty().doesNotContainAnyElementsOf(before);
    }

    /** What a chip opened is closed by Escape, and the chip has the focus again. */
    void openAndCloseFilter(String name) {
        Locator filter = page.locator("main details:has(input[name='" + name + "'])");
        keys.to(filter.locator("summary")).press("Enter");
        assertThat(filter).hasAttribute("open", "");
        keys.to(filter.locator("input").first()).press("Escape");
        assertThat(filter).not().hasAttribute("open", "");
        assertThat(filter.locator("summary")).isFocused();
    }

    /** Does the list's first act to the first two rows that are shown, with a note. */
    void actOnTwo(String note) {
        for (int i = 0; i < 2; i++) {
            Locator box = page.locator(ListAct.BOXES).nth(i);
            keys.to(box).press("Space");
            assertThat(box).hasAttribute("aria-checked", "true");
        }
        keys.to(page.locator("main .acts-bar button").first()).go("Enter");
        keys.to(page.locator("main textarea")).type(note);
        keys.to(page.locator("main [id='act:apply']")).press("Enter");
        assertThat(page.locator("main [id='act'] .banner.ok")).containsText("2");
    }

    /** Puts the first column that can be put away out of sight, and brings it back. */
    void hideAndBringBack() {
        List<String> heads = table.heads();
        arrange();
        assertThat(table.heads()).hasSize(heads.size() - 1);
        arrange();
        assertThat(table.heads()).isEqualTo(heads);
    }

    private void arrange() {
        Locator form = open("columns");
        keys.to(form.locator("input[type=checkbox]").first()).press("Space");
        keys.to(form.locator("button")).go("Enter");
    }

    void keepAndOpenView(String name) {
        Locator form = open("views");
        keys.to(form.locator("input[type=text]")).type(name);
        keys.to(form.locator("button")).go("Enter");
        assertThat(page.locator("main")).containsText("“" + name + "” is kept");
        keys.to(open("views").locator("a[href]").first()).go("Enter");
        assertThat(page).hasURL(Pattern.compile(".*sort=.*"));
    }

    private Locator open(String name) {
        Locator form = page.locator("main form[id$='" + name + "']");
        keys.to(page.locator("main details:has([data-later='" + name + "']) > summary"))
                .press("Enter");
        assertThat(form).isVisible();
        return form;
    }
}
