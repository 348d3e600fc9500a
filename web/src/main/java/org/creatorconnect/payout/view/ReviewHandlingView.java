package org.creatorconnect.payout.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.identity.TypedId;
import org.creatorconnect.messaging.query.ReviewQueries;
import org.creatorconnect.messaging.query.ReviewRow;
import org.creatorconnect.payout.service.ReviewHandlings;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.list.ListState;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** Marking one of the messages in review as handled. */
@Named("reviewHandlingView")
@RequestScoped
public class ReviewHandlingView {

    private final ReviewQueries queries;
    private final ReviewHandlings handlings;
    private final ListState list;
    private final Notices notices;
    private @Nullable UUID chosen;
    private @Nullable String note;

    protected ReviewHandlingView() {
        this(null, null, null, null);
    }

    @Inject
    public ReviewHandlingView(
            ReviewQueries queries, ReviewHandlings handlings, ListState list, Notices notices) {
        this.queries = queries;
        this.handlings = handlings;
        this.list = list;
        this.notices = notices;
    }

    /** Asks what was done about a message; the list stays as it is. */
    public void ask(UUID review) {
        chosen = review;
        PrimeFaces.current().executeScript("PF('handle').show()");
    }

    /** The beginning of the message that is asked about; empty when none is. */
    public String getAsked() {
        return Optional.ofNullable(chosen)
                .flatMap(queries::review)
                .map(ReviewRow::beginning)
                .orElse("");
    }

    /** Marks the message as handled; without a note the question stays, and what it is about. */
    public void handle() {
        if (note == null || note.isBlank()) {
            notices.wrong("handling:note", "queues.noteMissing");
            return;
        }
        UUID review = chosen;
        if (review != null && notices.attempt("handling", () -> handlings.handle(review, note))) {
            notices.done("queues.handleDone");
            list.reload();
        }
    }

    public @Nullable String getChosen() {
        return chosen == null ? null : chosen.toString();
    }

    public void setChosen(@Nullable String chosen) {
        this.chosen = chosen == null || chosen.isEmpty() ? null : TypedId.parse(chosen, "message");
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
