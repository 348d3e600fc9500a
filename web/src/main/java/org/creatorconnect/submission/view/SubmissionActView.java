package org.creatorconnect.submission.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.service.AtOnce;
import org.creatorconnect.money.Money;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Sums;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.ActView;
import org.creatorconnect.portal.list.ChosenAct;
import org.creatorconnect.submission.SubmissionId;
import org.creatorconnect.submission.query.SubmissionQueries;
import org.creatorconnect.submission.query.SubmissionRow;
import org.creatorconnect.submission.service.SubmissionAct;
import org.creatorconnect.submission.service.SubmissionsAtOnce;
import org.jspecify.annotations.Nullable;

/** One decision about the chosen content, the most urgent first; that of others is left out. */
@Named("submissionActView")
@RequestScoped
public class SubmissionActView extends ActView<SubmissionRow> {

    private final SubmissionQueries queries;
    private final SubmissionsAtOnce atOnce;
    private final SubmissionActWords words;
    private @Nullable String note;

    protected SubmissionActView() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public SubmissionActView(
            ChosenAct chosen,
            Notices notices,
            Text text,
            SubmissionQueries queries,
            SubmissionsAtOnce atOnce,
            SubmissionActWords words) {
        super(chosen, notices, text);
        this.queries = queries;
        this.atOnce = atOnce;
        this.words = words;
    }

    public SubmissionAct getAct() {
        return named(SubmissionAct.class, "merchant");
    }

    @Override
    protected String parameter() {
        return "submission";
    }

    @Override
    protected List<SubmissionRow> read(List<UUID> ids) {
        return queries.named(ids);
    }

    @Override
    protected UUID id(SubmissionRow row) {
        return row.id();
    }

    /** What a look objected to is decided on its own page, by whoever looks at it. */
    @Override
    public boolean fits(SubmissionRow row) {
        return row.open()
                && switch (getAct()) {
                    case APPROVE -> !row.objected();
                    case REQUEST_CHANGES -> row.changeable();
                };
    }

    @Override
    protected List<AtOnce.Outcome> act(List<UUID> fitting) {
        return atOnce.act(fitting.stream().map(SubmissionId::new).toList(), getAct(), note);
    }

    @Override
    protected String prospect(SubmissionRow row) {
        return fits(row) ? words.will(getAct(), row) : words.not(row);
    }

    @Override
    protected String done(AtOnce.Outcome outcome) {
        return "submissions.act.done." + outcome.state();
    }

    /** What creators can be paid at once, in each currency. */
    public List<Money> getToCreators() {
        return Sums.byCurrency(getFitting().stream().map(SubmissionRow::toCreator).toList());
    }

    /** What the platform earns with it, in each currency. */
    public List<Money> getToPlatform() {
        return Sums.byCurrency(getFitting().stream().map(SubmissionRow::toPlatform).toList());
    }

    /** What is to be changed. */
    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
