package org.creatorconnect.payout.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.service.AtOnce;
import org.creatorconnect.messaging.query.ReviewQueries;
import org.creatorconnect.messaging.query.ReviewRow;
import org.creatorconnect.payout.service.ReviewsAtOnce;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.ActView;
import org.creatorconnect.portal.list.ChosenAct;
import org.jspecify.annotations.Nullable;

/** Marking the chosen messages in review as handled, newest first. */
@Named("reviewActView")
@RequestScoped
public class ReviewActView extends ActView<ReviewRow> {

    private final Notices notices;
    private final ReviewQueries queries;
    private final ReviewsAtOnce atOnce;
    private @Nullable String note;

    protected ReviewActView() {
        this(null, null, null, null, null);
    }

    @Inject
    public ReviewActView(
            ChosenAct chosen,
            Notices notices,
            Text text,
            ReviewQueries queries,
            ReviewsAtOnce atOnce) {
        super(chosen, notices, text);
        this.notices = notices;
        this.queries = queries;
        this.atOnce = atOnce;
    }

    @Override
    protected String parameter() {
        return "message";
    }

    @Override
    protected List<ReviewRow> read(List<UUID> ids) {
        return queries.named(ids);
    }

    @Override
    protected UUID id(ReviewRow row) {
        return row.id();
    }

    /** Nobody has handled it yet. */
    @Override
    public boolean fits(ReviewRow row) {
        return !row.isHandled();
    }

    @Override
    protected List<AtOnce.Outcome> act(List<UUID> fitting) {
        return atOnce.handle(fitting, note);
    }

    @Override
    protected String prospect(ReviewRow row) {
        return fits(row)
                ? text().word("queues.act.will")
                : text().of("queues.act.not", row.handledBy());
    }

    @Override
    protected String done(AtOnce.Outcome outcome) {
        return "queues.act.done";
    }

    /** Without a note nothing is marked. */
    @Override
    public void apply() {
        if (note == null || note.isBlank()) {
            notices.wrong("act:note", "queues.noteMissing");
        } else {
            super.apply();
        }
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
