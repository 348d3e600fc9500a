package org.creatorconnect.submission.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.submission.query.SubmissionQueries;
import org.creatorconnect.submission.query.SubmissionRow;

/** The list of submitted content as a file. */
@ApplicationScoped
public class SubmissionsExport extends Exportable<SubmissionRow> {

    private static final Columns<SubmissionRow> COLUMNS =
            new Columns<SubmissionRow>()
                    .text("id", SubmissionRow::id)
                    .text("task", SubmissionRow::taskTitle)
                    .text("merchant", SubmissionRow::merchantName)
                    .text("affiliate", SubmissionRow::affiliateName)
                    .number("round", SubmissionRow::round)
                    .state("submission", SubmissionRow::status)
                    .text("content", SubmissionRow::contentUrl)
                    .currency(SubmissionRow::fee)
                    .amount("fee", SubmissionRow::fee)
                    .time("submitted", SubmissionRow::submittedAt)
                    .time("dueBy", SubmissionRow::dueBy)
                    .time("decided", SubmissionRow::decidedAt)
                    .yesOrNo("bySilence", SubmissionRow::bySilence)
                    .constant("reason", "taskcenter.rejection.", SubmissionRow::reasonCode);

    private final SubmissionQueries queries;

    protected SubmissionsExport() {
        this(null);
    }

    @Inject
    public SubmissionsExport(SubmissionQueries queries) {
        super("/submissions/list", "submissions", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<SubmissionRow> rows(ListState state, String position, int limit) {
        return queries.inbox(SubmissionListView.filter(state), state.place(position, limit));
    }
}
