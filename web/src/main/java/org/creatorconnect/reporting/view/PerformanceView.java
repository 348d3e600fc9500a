package org.creatorconnect.reporting.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.creatorconnect.money.Money;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.Positions;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.CurrentUser;
import org.creatorconnect.portal.view.Picture;
import org.creatorconnect.reporting.query.PerformanceDay;
import org.creatorconnect.reporting.query.PerformanceQueries;
import org.jspecify.annotations.Nullable;

/** Clicks, orders and earnings over time. */
@Named("performanceView")
@RequestScoped
public class PerformanceView {

    private static final List<Integer> PERIODS = List.of(30, 7, 90);
    private static final Currency USUAL = Currency.getInstance("EUR");

    private final PerformanceQueries queries;
    private final ListState list;
    private final Text text;
    private final Formats formats;
    private final CurrentUser user;
    private @Nullable List<PerformanceDay> days;
    private @Nullable List<Currency> currencies;

    protected PerformanceView() {
        this(null, null, null, null, null);
    }

    @Inject
    public PerformanceView(
            PerformanceQueries queries,
            ListState list,
            Text text,
            Formats formats,
            CurrentUser user) {
        this.queries = queries;
        this.list = list;
        this.text = text;
        this.formats = formats;
        this.user = user;
    }

    /** The days of the period, oldest first. */
    public List<PerformanceDay> getDays() {
        if (days == null) {
            days = queries.days(getPeriod(), currency(), channel(list));
        }
        return days;
    }

    /** How many days are shown. */
    public int getPeriod() {
        return period(list);
    }

    /** The channel in which links were shared; null for all the reader's. */
    static @Nullable UUID channel(ListState list) {
        return Positions.id(list.filter("channel"));
    }

    static int period(ListState list) {
        return PERIODS.stream()
                .filter(days -> list.filter("days").filter(days.toString()::equals).isPresent())
                .findFirst()
                .orElse(PERIODS.get(0));
    }

    public List<Choice> getCurrencies() {
        return currencies().stream()
                .map(Currency::getCurrencyCode)
                .map(code -> new Choice(code, code))
                .toList();
    }

    public String getClicks() {
        return formats.count(sum(PerformanceDay::clicks));
    }

    public String getOrders() {
        return formats.count(sum(PerformanceDay::orders));
    }

    public Money getEarned() {
        return getDays().stream()
                .map(PerformanceDay::earned)
                .reduce(Money.zero(currency()), Money::plus);
    }

    /** What a hundred clicks brought; empty without clicks. */
    public String getPerHundredClicks() {
        long clicks = sum(PerformanceDay::clicks);
        return clicks == 0 ? "–" : formats.money(getEarned().fraction(100, clicks));
    }

    /** Whether nothing at all happened in the period. */
    public boolean isQuiet() {
        return sum(PerformanceDay::clicks) + sum(PerformanceDay::orders) == 0;
    }

    public Picture getClickPicture() {
        return new Picture(
                text.of("performance.clicksByDay", getPeriod()),
                text.word("performance.day"),
                labels(),
                List.of(
                        series("performance.clicks", day -> BigDecimal.valueOf(day.clicks())),
                        series("performance.orders", day -> BigDecimal.valueOf(day.orders()))),
                Picture.Shape.LINE);
    }

    public Picture getEarningPicture() {
        return new Picture(
                text.of(
                        isMine() ? "performance.earningsByDay" : "performance.costByDay",
                        currency().getCurrencyCode()),
                text.word("performance.day"),
                labels(),
                List.of(
                        series(
                                isMine() ? "performance.earned" : "performance.commissions",
                                day -> day.earned().decimal())),
                Picture.Shape.BARS);
    }

    /** Whether the reader earns; a merchant sees what it pays. */
    public boolean isMine() {
        return "affiliate".equals(user.getRole());
    }

    private Picture.Series series(String key, Function<PerformanceDay, BigDecimal> value) {
        return new Picture.Series(text.word(key), getDays().stream().map(value).toList());
    }

    private List<String> labels() {
        return getDays().stream().map(day -> formats.dayOfMonth(day.day())).toList();
    }

    private long sum(Function<PerformanceDay, Long> value) {
        return getDays().stream().mapToLong(value::apply).sum();
    }

    private Currency currency() {
        return currency(list, currencies());
    }

    /** The one that was asked for; else the reader's own most frequent one. */
    static Currency currency(ListState list, List<Currency> own) {
        String asked = list.filter("currency").orElse("");
        return own.stream()
                .filter(one -> one.getCurrencyCode().equals(asked))
                .findFirst()
                .or(() -> own.stream().findFirst())
                .orElse(USUAL);
    }

    private List<Currency> currencies() {
        if (currencies == null) {
            currencies = queries.currencies();
        }
        return currencies;
    }
}
