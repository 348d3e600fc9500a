package org.creatorconnect.submission.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.money.Money;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Sums;
import org.creatorconnect.portal.list.ChosenAct;
import org.creatorconnect.portal.list.Outcomes;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.submission.SubmissionId;
import org.creatorconnect.submission.SubmissionStatus;
import org.creatorconnect.submission.query.SubmissionQueries;
import org.creatorconnect.submission.query.SubmissionRow;
import org.creatorconnect.submission.service.SubmissionAct;
import org.creatorconnect.submission.service.SubmissionsAtOnce;
import org.jspecify.annotations.Nullable;

/** One decision about the chosen content: what it does, and afterwards what became of each. */
@Named("submissionActView")
@RequestScoped
public class SubmissionActView {

    private final ChosenAct chosen;
    private final SubmissionQueries queries;
    private final SubmissionsAtOnce atOnce;
    private final SubmissionActWords words;
    private final Notices notices;
    private final Outcomes<SubmissionStatus> outcomes = new Outcomes<>();
    private @Nullable List<SubmissionRow> rows;
    private @Nullable String note;

    protected SubmissionActView() {
        this(null, null, null, null, null);
    }

    @Inject
    public SubmissionActView(
            ChosenAct chosen,
            SubmissionQueries queries,
            SubmissionsAtOnce atOnce,
            SubmissionActWords words,
            Notices notices) {
        this.chosen = chosen;
        this.queries = queries;
        this.atOnce = atOnce;
        this.words = words;
        this.notices = notices;
    }

    /**
     * The decision that the address names.
     *
     * @throws NotFound when it names none, or is not a merchant's to take
     */
    public SubmissionAct getAct() {
        return chosen.act(SubmissionAct.class, "merchant");
    }

    /** The chosen content, the most urgent first; that for others' tasks is left out. */
    public List<SubmissionRow> getRows() {
        if (rows == null) {
            List<UUID> ids = chosen.ids("submission");
            rows = ids.isEmpty() ? List.of() : queries.named(ids);
        }
        return rows;
    }

    /** Those that can be decided so. */
    public List<SubmissionRow> getFitting() {
        return getRows().stream().filter(this::fits).toList();
    }

    /** What creators can be paid at once, in each currency. */
    public List<Money> getToCreators() {
        return Sums.byCurrency(getFitting().stream().map(SubmissionRow::toCreator).toList());
    }

    /** What the platform earns with it, in each currency. */
    public List<Money> getToPlatform() {
        return Sums.byCurrency(getFitting().stream().map(SubmissionRow::toPlatform).toList());
    }

    /** Decides about those that fit, each on its own. */
    public void apply() {
        List<SubmissionId> fitting =
                getFitting().stream().map(row -> new SubmissionId(row.id())).toList();
        if (notices.attempt(() -> outcomes.keep(atOnce.act(fitting, getAct(), note)))) {
            rows = null;
        }
    }

    /** Whether it was done just now. */
    public boolean isDone() {
        return outcomes.isDone();
    }

    /** How many of them were done. */
    public long getSucceeded() {
        return outcomes.succeeded();
    }

    /** What became of content, or what is going to. */
    public String result(SubmissionRow row) {
        return words.of(row, outcomes)
                .orElseGet(() -> fits(row) ? words.will(getAct(), row) : words.not(row));
    }

    /** What is to be changed. */
    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    /** What a look objected to is decided on its own page, by whoever looks at it. */
    private boolean fits(SubmissionRow row) {
        return row.open()
                && switch (getAct()) {
                    case APPROVE -> !row.objected();
                    case REQUEST_CHANGES -> row.changeable();
                };
    }
}
