package org.creatorconnect.payout.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.identity.TypedId;
import org.creatorconnect.messaging.query.ReviewQueries;
import org.creatorconnect.messaging.query.ReviewRow;
import org.creatorconnect.payout.service.ReviewsAtOnce;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Marking the chosen messages in review as handled, and afterwards what became of each. */
@Named("reviewActView")
@RequestScoped
public class ReviewActView {

    private final Address address;
    private final ReviewQueries queries;
    private final ReviewsAtOnce atOnce;
    private final Notices notices;
    private final Text text;
    private @Nullable List<ReviewRow> rows;
    private @Nullable List<ReviewsAtOnce.Outcome> outcomes;
    private @Nullable String note;

    protected ReviewActView() {
        this(null, null, null, null, null);
    }

    @Inject
    public ReviewActView(
            Address address,
            ReviewQueries queries,
            ReviewsAtOnce atOnce,
            Notices notices,
            Text text) {
        this.address = address;
        this.queries = queries;
        this.atOnce = atOnce;
        this.notices = notices;
        this.text = text;
    }

    /** The chosen messages, newest first. */
    public List<ReviewRow> getRows() {
        if (rows == null) {
            List<UUID> chosen =
                    address.values("message").stream()
                            .map(id -> TypedId.parse(id, "message"))
                            .distinct()
                            .limit(ReviewsAtOnce.MOST)
                            .toList();
            rows = chosen.isEmpty() ? List.of() : queries.named(chosen);
        }
        return rows;
    }

    /** Those that nobody has handled yet. */
    public List<ReviewRow> getOpen() {
        return getRows().stream().filter(row -> !row.isHandled()).toList();
    }

    /** Marks those that are open, each on its own; without a note nothing is marked. */
    public void apply() {
        if (note == null || note.isBlank()) {
            notices.wrong("act:note", "queues.noteMissing");
            return;
        }
        List<UUID> open = getOpen().stream().map(ReviewRow::id).toList();
        if (notices.attempt("act", () -> outcomes = atOnce.handle(open, note))) {
            rows = null;
        }
    }

    /** Whether it was done just now. */
    public boolean isDone() {
        return outcomes != null;
    }

    /** How many were marked. */
    public long getSucceeded() {
        return outcomes().stream().filter(one -> one.refusal() == null).count();
    }

    /** What became of a message, or what is going to. */
    public String result(ReviewRow row) {
        return outcomes().stream()
                .filter(one -> one.review().equals(row.id()))
                .findFirst()
                .map(this::became)
                .orElseGet(
                        () ->
                                row.isHandled()
                                        ? text.of("queues.act.not", row.handledBy())
                                        : text.word("queues.act.will"));
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    private String became(ReviewsAtOnce.Outcome outcome) {
        Optional<Refusal> refusal = Optional.ofNullable(outcome.refusal());
        return refusal.map(ReviewActView::key)
                .map(key -> text.has(key) ? text.word(key) : refusal.get().getMessage())
                .orElseGet(() -> text.word("queues.act.done"));
    }

    private static String key(Refusal refusal) {
        return "refusal." + refusal.code();
    }

    private List<ReviewsAtOnce.Outcome> outcomes() {
        return outcomes == null ? List.of() : outcomes;
    }
}
