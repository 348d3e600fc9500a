package org.creatorconnect.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The rows of a list as somebody sees them, and its headings. */
final class ListTable {

    /** What each row says, without what changes from minute to minute. */
    private static final String ROWS =
            """
            () => [...document.querySelectorAll('main .ui-datatable[id$=rows] tbody tr[data-ri]')].map(row =>
                [...row.cells].map(cell => {
                    const copy = cell.cloneNode(true);
                    for (const time of copy.querySelectorAll('time')) time.replaceWith(time.dateTime);
                    for (const ago of copy.querySelectorAll('[title]')) ago.remove();
                    return copy.textContent.trim();
                }).concat(row.dataset.rk, row.querySelector('a')?.href).join(' | '))
            """;

    /** The keys by which the list can be sorted, those of times and numbers first. */
    private static final String KEYS =
            """
            () => [...document.querySelectorAll('main .ui-datatable[id$=rows] thead th a')]
                .map(link => ({
                    key: new URL(link.href).searchParams.get('sort').replace('-', ''),
                    plain: !link.closest('th.end') && !document.querySelector(
                        `main .ui-datatable[id$=rows] tbody td:nth-child(${link.closest('th').cellIndex + 1}) time`),
                }))
                .sort((one, other) => one.plain - other.plain)
                .map(head => head.key)
            """;

    /** What the cells of a column say: a time, or a number and its unit. */
    private static final String CELLS =
            """
            key => {
                const at = [...document.querySelectorAll('main .ui-datatable[id$=rows] thead th')].findIndex(head =>
                    head.querySelector(`a[href*="sort=${key}"], a[href*="sort=-${key}"]`));
                return [...document.querySelectorAll('main .ui-datatable[id$=rows] tbody tr[data-ri]')].map(row => {
                    const cell = row.cells[at];
                    const number = cell.querySelector('.money') ?? cell;
                    return cell.querySelector('time')?.dateTime
                        ?? (cell.matches('.end') ? number.innerText.trim() : '');
                }).filter(text => /\\d/.test(text));
            }
            """;

    private final Page page;

    ListTable(Page page) {
        this.page = page;
    }

    /** What each row says. */
    List<String> rows() {
        return texts(page.evaluate(ROWS));
    }

    /** The keys by which the list can be sorted, those of times and numbers first. */
    List<String> keys() {
        return texts(page.evaluate(KEYS));
    }

    List<String> heads() {
        return page.locator("main .ui-datatable[id$=rows] thead th").allInnerTexts();
    }

    /** The heading's link that sorts by a key. */
    Locator head(String key) {
        return page.locator("main .ui-datatable[id$=rows] thead th " + link(key));
    }

    /** The list is sorted by this key: so say its address, its headings and its rows. */
    void assertSortedBy(String key) {
        assertSortedBy(key, cells(key));
    }

    /**
     * The same, for the rows of several pages.
     *
     * @param cells of the column, from the first page on
     */
    void assertSortedBy(String key, List<Cell> cells) {
        boolean descending = page.url().contains("sort=-" + key);
        assertThat(page.url()).containsPattern("[?&]sort=-?" + key + "([&#]|$)");
        assertThat(page.locator("main .ui-datatable[id$=rows] thead th[aria-sort]").count())
                .isEqualTo(1);
        assertThat(
                        page.locator("main .ui-datatable[id$=rows] thead th:has(" + link(key) + ")")
                                .getAttribute("aria-sort"))
                .isEqualTo(descending ? "descending" : "ascending");
        assertThat(cells)
                .as("by " + key)
                .isSortedAccordingTo(descending ? Cell.ORDER.reversed() : Cell.ORDER);
    }

    /** The times or numbers in the column with this key; none when it has words. */
    List<Cell> cells(String key) {
        return texts(page.evaluate(CELLS, key)).stream().map(Cell::of).toList();
    }

    private static String link(String key) {
        return "a:is([href$='sort=%1$s'], [href*='sort=%1$s&'], [href$='sort=-%1$s'], [href*='sort=-%1$s&'])"
                .formatted(key);
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(Objects::toString).collect(Collectors.toList());
    }

    /** A time, or a number with a unit; numbers of one unit follow each other. */
    record Cell(String unit, BigDecimal number) {

        static final Comparator<Cell> ORDER =
                Comparator.comparing(Cell::unit).thenComparing(Cell::number);

        static Cell of(String text) {
            if (text.endsWith("Z") && text.contains("T")) {
                Instant time = Instant.parse(text);
                return new Cell(
                        "",
                        BigDecimal.valueOf(
                                time.getEpochSecond() * 1_000_000L + time.getNano() / 1_000));
            }
            String first = text.lines().findFirst().orElse("");
            String digits = first.replace('\u2212', '-').replaceAll("[^0-9.-]", "");
            return new Cell(first.replaceAll("[^A-Z]", ""), new BigDecimal(digits));
        }
    }
}
