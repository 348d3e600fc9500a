package org.creatorconnect.reporting.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.creatorconnect.payout.view.BankReasons;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.reporting.query.WaitingCount;
import org.creatorconnect.reporting.query.WaitingItem;
import org.creatorconnect.reporting.query.WaitingKind;
import org.creatorconnect.reporting.query.WaitingQueries;
import org.jspecify.annotations.Nullable;

/** What waits for the caller, as a home shows it. */
@Named("waitingView")
@RequestScoped
public class WaitingView {

    private static final int SHOWN = 8;
    private static final Duration URGENT = Duration.ofDays(3);

    private final WaitingQueries queries;
    private final Text text;
    private final Formats formats;
    private final BankReasons reasons;
    private final InstantSource clock;
    private @Nullable List<WaitingItem> items;
    private @Nullable List<WaitingCount> counts;

    protected WaitingView() {
        this(null, null, null, null, null);
    }

    @Inject
    public WaitingView(
            WaitingQueries queries,
            Text text,
            Formats formats,
            BankReasons reasons,
            InstantSource clock) {
        this.clock = clock;
        this.queries = queries;
        this.text = text;
        this.formats = formats;
        this.reasons = reasons;
    }

    /** The most urgent ones. */
    public List<WaitingItem> getItems() {
        if (items == null) {
            items = queries.items(SHOWN);
        }
        return items;
    }

    /** How much of each kind the caller decides or watches. */
    public List<WaitingCount> getCounts() {
        if (counts == null) {
            counts = queries.counts();
        }
        return counts;
    }

    public long getTotal() {
        return getCounts().stream().mapToLong(WaitingCount::count).sum();
    }

    /** Now, how much waits, and until when the most urgent can wait. */
    public String getLead() {
        if (getItems().isEmpty()) {
            return text.of("home.nothingWaits", formats.getNow());
        }
        return getItems()
                .get(0)
                .dueBy()
                .map(
                        due ->
                                text.of(
                                        "home.waitsUntil",
                                        formats.getNow(),
                                        getTotal(),
                                        formats.time(due)))
                .orElseGet(() -> text.of("home.waits", formats.getNow(), getTotal()));
    }

    public String icon(WaitingKind kind) {
        return WaitingLook.of(kind).icon();
    }

    /** Red when an order is approved by its shop's silence within three days. */
    public String tone(WaitingItem item) {
        boolean soon =
                item.kind() == WaitingKind.ORDER_REPORT
                        && item.dueBy()
                                .filter(due -> due.isBefore(clock.instant().plus(URGENT)))
                                .isPresent();
        return soon ? "bad" : WaitingLook.of(item.kind()).tone();
    }

    /** Where all of a kind are. */
    public String list(WaitingKind kind) {
        return WaitingLook.of(kind).list();
    }

    /** Where this one is decided. */
    public String page(WaitingItem item) {
        return WaitingLook.of(item.kind()).of(item);
    }

    public String title(WaitingItem item) {
        return text.of("home.title." + item.kind(), item.title());
    }

    /** Who made it, and what hangs on it. */
    public String note(WaitingItem item) {
        String party = party(item);
        return item.amount().map(amount -> party + ", " + formats.money(amount)).orElse(party);
    }

    /** Since when the oldest of a kind waits. */
    public String age(WaitingCount count) {
        return count.oldest()
                .map(since -> text.of("home.oldest", formats.relative(since)))
                .orElseGet(() -> text.word("home.none"));
    }

    private String party(WaitingItem item) {
        return switch (item.kind()) {
            case ROLE_APPLICATION -> text.word("registry.role." + item.party());
            case APPEAL -> text.word("appeal.kind." + item.party());
            case PAYOUT_CASE -> reasons.cause(item.party());
            case ORDER_REPORT -> earner(item.party());
            default -> text.of("home.by." + item.kind(), item.party());
        };
    }

    private String earner(String name) {
        return name.isEmpty() ? "" : text.of("home.by.ORDER_REPORT", name);
    }
}
