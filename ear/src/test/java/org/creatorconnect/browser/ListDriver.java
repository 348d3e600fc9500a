package org.creatorconnect.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Somebody at one list, two of whose rows are on a page, who does with it what lists are for. */
final class ListDriver {

    private static final String VIEW = "Looked at daily";

    private final Visitor visitor;
    private final Visitor elsewhere;
    private final String address;
    private final Page page;
    private final ListTable table;

    /**
     * @param elsewhere the same person in another browser
     * @param address of the list
     */
    ListDriver(Visitor visitor, Visitor elsewhere, String address) {
        this.visitor = visitor;
        this.elsewhere = elsewhere;
        this.address = address;
        this.page = visitor.page();
        this.table = new ListTable(page);
    }

    /**
     * @param chosen narrows the list to rows that can be acted on
     */
    void does(Deed deed, String chosen) {
        switch (deed) {
            case READ -> reads();
            case ARRANGE -> arranges();
            case EXPORT -> new ListFile(visitor).of(address);
            case ACT -> new ListAct(visitor).on(address + chosen);
        }
    }

    /** By one column, back to the first order, and by another to the third page. */
    private void reads() {
        visitor.open(with("limit=2"));
        String before = page.url();
        List<String> first = table.rows();
        List<String> keys = table.keys();
        assertThat(keys).as("columns to sort by").hasSizeGreaterThan(1);
        follow(table.head(keys.get(0)));
        table.assertSortedBy(keys.get(0));
        page.goBack();
        assertThat(page.url()).isEqualTo(before);
        assertThat(table.rows()).as("rows after Back").isEqualTo(first);
        follow(table.head(keys.get(1)));
        pages(keys.get(1));
    }

    private void pages(String key) {
        List<String> rows = new ArrayList<>(table.rows());
        List<ListTable.Cell> cells = new ArrayList<>(table.cells(key));
        for (int at = 2; at <= 3; at++) {
            follow(page.locator("main a[rel=next]"));
            assertThat(table.rows()).as("page " + at).isNotEmpty();
            rows.addAll(table.rows());
            cells.addAll(table.cells(key));
        }
        assertThat(rows).as("rows of three pages").hasSizeGreaterThan(4).doesNotHaveDuplicates();
        table.assertSortedBy(key, cells);
        Page other = elsewhere.open(page.url()).page();
        ListTable there = new ListTable(other);
        assertThat(there.rows()).as("elsewhere").isEqualTo(rows.subList(4, rows.size()));
        Fresh.of(other).after(() -> other.locator("main a[rel=prev]").click());
        assertThat(there.rows()).as("the page before, elsewhere").isEqualTo(rows.subList(2, 4));
    }

    /** A column is away and a view is kept, also when the list is opened anew. */
    private void arranges() {
        visitor.open(with("limit=2"));
        String key = table.keys().get(0);
        follow(table.head(key));
        List<String> heads = table.heads();
        String away = another(table.head(key).innerText().strip());
        show(away, false);
        assertThat(table.heads()).doesNotContain(away).hasSize(heads.size() - 1);
        keep();
        List<String> kept = table.rows();
        visitor.open(address);
        assertThat(table.heads()).as("when opened anew").doesNotContain(away);
        fresh(drop("views").locator("a[href]").filter(named()).first());
        table.assertSortedBy(key);
        assertThat(table.rows()).as("rows of the view").isEqualTo(kept);
        show(away, true);
        assertThat(table.heads()).as("brought back").isEqualTo(heads);
        fresh(drop("views").locator("a[title='Delete the view " + VIEW + "']"));
        assertThat(drop("views").innerText()).doesNotContain(VIEW);
    }

    /** A column that can be put away, and is not this one. */
    private String another(String column) {
        String other =
                drop("columns").locator("label").allTextContents().stream()
                        .map(String::strip)
                        .filter(label -> !label.equals(column))
                        .findFirst()
                        .orElseThrow();
        page.keyboard().press("Escape");
        return other;
    }

    private void show(String column, boolean shown) {
        Locator form = drop("columns");
        form.getByLabel(column, new Locator.GetByLabelOptions().setExact(true)).setChecked(shown);
        fresh(form.locator("button"));
    }

    private void keep() {
        Locator form = drop("views");
        form.locator("input[type=text]").fill(VIEW);
        fresh(form.locator("button"));
        assertThat(page.locator("main").innerText()).contains("The view “" + VIEW + "” is kept");
    }

    private static Locator.FilterOptions named() {
        return new Locator.FilterOptions().setHasText(VIEW);
    }

    /** Opens what a button of the bar above the list opens; the form in it, which comes then. */
    private Locator drop(String name) {
        page.locator("main details:has([data-later='" + name + "']) > summary").click();
        Locator form = page.locator("main form[id$='" + name + "']");
        form.waitFor();
        return form;
    }

    private void follow(Locator link) {
        String href = link.getAttribute("href");
        fresh(link);
        assertThat(page.url()).endsWith(href);
    }

    private void fresh(Locator control) {
        Fresh.of(page).after(control::click);
    }

    private String with(String parameter) {
        return address + (address.contains("?") ? "&" : "?") + parameter;
    }
}
