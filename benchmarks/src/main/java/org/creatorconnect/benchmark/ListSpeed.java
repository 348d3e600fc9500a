package org.creatorconnect.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creatorconnect.benchmark.figure.Waits;
import org.creatorconnect.benchmark.machine.StatementLog;

/**
 * The busiest lists of the portal: whole, and narrowed by a search or a filter. A page has to come
 * with few statements, so that what it takes is known beside what the database alone takes.
 */
final class ListSpeed {

    private static final int VISITS = 40;
    private static final int WARMING = 20;
    private static final double BAR_OF_PAGE = 300;
    private static final double BAR_OF_FILTER = 150;
    private static final int STATEMENTS = 3;

    /** A list with the filters that it is asked by. */
    private record Busy(String list, String... filters) {}

    private static final List<Busy> LISTS =
            List.of(
                    new Busy("products", "q=lamp", "category=Category+3", "stock=OUT"),
                    new Busy("orders", "q=so+4711", "status=RECEIVED"),
                    new Busy("commissions", "status=PENDING", "q=mara+17"),
                    new Busy("affiliates", "q=mara+17", "country=SE", "role=INFLUENCER"),
                    new Busy("payouts", "status=COMPLETED"));

    private final Installation product;
    private final Reader reader;

    ListSpeed(Installation product, Reader reader) {
        this.product = product;
        this.reader = reader;
    }

    List<Waits> measure() {
        List<Waits> waits = new ArrayList<>();
        for (Busy busy : LISTS) {
            String page = busy.list() + "/list.xhtml";
            waits.add(visited(busy.list() + ", a page", List.of(page), BAR_OF_PAGE));
            List<String> narrowed = new ArrayList<>();
            for (String filter : busy.filters()) {
                narrowed.add(page + "?" + filter);
            }
            waits.add(visited(busy.list() + ", a filter", narrowed, BAR_OF_FILTER));
        }
        return waits;
    }

    private Waits visited(String name, List<String> pages, double bar) {
        for (int visit = 0; visit < WARMING; visit++) {
            reader.page(pages.get(visit % pages.size()));
        }
        List<Double> answers = new ArrayList<>();
        for (int visit = 0; visit < VISITS; visit++) {
            long start = System.nanoTime();
            reader.page(pages.get(visit % pages.size()));
            answers.add((System.nanoTime() - start) / 1e6);
        }
        return asked(name, pages, answers, bar);
    }

    /** Once more with the database telling what it does, which takes it longer. */
    private Waits asked(String name, List<String> pages, List<Double> answers, double bar) {
        List<Double> database = new ArrayList<>();
        Map<String, Integer> statements = new HashMap<>();
        try (StatementLog log = product.statements()) {
            for (int visit = 0; visit < VISITS; visit++) {
                String page = pages.get(visit % pages.size());
                StatementLog.Asked asked = log.during(() -> reader.page(page));
                database.add(asked.milliseconds());
                // What else goes on meanwhile asks, too; the cheapest visit is the page's own.
                statements.merge(page, asked.statements(), Math::min);
            }
        }
        int most = Collections.max(statements.values());
        return new Waits("list of " + name, answers, database, most, Waits.MOST, bar, STATEMENTS);
    }
}
