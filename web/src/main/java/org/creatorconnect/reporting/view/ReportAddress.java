package org.creatorconnect.reporting.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.Positions;
import org.creatorconnect.reporting.query.ReportBasis;
import org.creatorconnect.reporting.query.ReportDimension;
import org.creatorconnect.reporting.query.ReportQueries;
import org.creatorconnect.reporting.query.ReportQuestion;

/**
 * What an address asks of a report: {@code
 * ?by=TASK&then=WEEK&basis=CLICK&days=90&currency=EUR&compare=BEFORE}. What it does not say is as
 * most readers want it, and what nobody could ask is left out.
 */
@ApplicationScoped
public class ReportAddress {

    private static final List<Integer> PERIODS = List.of(30, 7, 90);
    private static final Currency USUAL = Currency.getInstance("EUR");

    private final ReportQueries queries;
    private final InstantSource clock;

    protected ReportAddress() {
        this(null, null);
    }

    @Inject
    public ReportAddress(ReportQueries queries, InstantSource clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * @param own the currencies of the reader's orders, the usual one first
     */
    public ReportQuestion question(ListState list, List<Currency> own) {
        ReportQuestion.Scope scope = scope(list);
        List<ReportDimension> known = queries.dimensions(scope);
        ReportDimension by = list.filter("by", known).orElse(ReportDimension.DAY);
        LocalDate last = last(list);
        return new ReportQuestion(
                by,
                list.filter("then", known).filter(one -> one != by).orElse(null),
                list.filter("basis", ReportBasis.class).orElse(ReportBasis.ORDER),
                first(list, last),
                last,
                isCompared(list),
                currency(list, own),
                scope,
                new ReportQuestion.Filter(
                        Positions.id(list.filter("merchant")),
                        Positions.id(list.filter("affiliate")),
                        Positions.id(list.filter("task")),
                        Positions.id(list.filter("channel"))));
    }

    /** Whether the address asks for the time before. */
    private static boolean isCompared(ListState list) {
        return list.filter("compare").filter("BEFORE"::equals).isPresent();
    }

    /** Whose orders the address asks about. */
    public ReportQuestion.Scope scope(ListState list) {
        return list.filter("scope", ReportQuestion.Scope.class).orElse(ReportQuestion.Scope.OWN);
    }

    private LocalDate last(ListState list) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return day(list, "dayTo").orElse(today);
    }

    /** Never after the last day, and never longer ago than a report can be. */
    private static LocalDate first(ListState list, LocalDate last) {
        long usual =
                PERIODS.stream()
                        .filter(days -> list.filter("days").equals(Optional.of(days.toString())))
                        .findFirst()
                        .orElse(PERIODS.get(0));
        LocalDate asked = day(list, "dayFrom").orElse(last.minusDays(usual - 1));
        long days = ChronoUnit.DAYS.between(asked, last);
        return last.minusDays(Math.min(Math.max(days, 0), ReportQuestion.MOST_DAYS - 1L));
    }

    /** What is no day is named by the list, which reads the same parameters. */
    private static Optional<LocalDate> day(ListState list, String name) {
        list.period("day");
        try {
            return list.filter(name).map(LocalDate::parse);
        } catch (DateTimeException foreign) {
            return Optional.empty();
        }
    }

    private static Currency currency(ListState list, List<Currency> own) {
        String asked = list.filter("currency").orElse("");
        return own.stream()
                .filter(one -> one.getCurrencyCode().equals(asked))
                .findFirst()
                .or(() -> own.stream().findFirst())
                .orElse(USUAL);
    }
}
