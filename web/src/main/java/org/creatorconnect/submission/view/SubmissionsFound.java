package org.creatorconnect.submission.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.portal.list.Findable;
import org.creatorconnect.portal.list.Found;
import org.creatorconnect.submission.query.SubmissionFilter;
import org.creatorconnect.submission.query.SubmissionQueries;
import org.creatorconnect.submission.query.SubmissionRow;

/** Submitted content, found by its task, its creator or its merchant; what waits comes first. */
@ApplicationScoped
public class SubmissionsFound extends Findable<SubmissionRow> {

    private final SubmissionQueries queries;

    protected SubmissionsFound() {
        this(null);
    }

    @Inject
    public SubmissionsFound(SubmissionQueries queries) {
        super("/submissions/list", "submissions", "eye");
        this.queries = queries;
    }

    @Override
    protected Part<SubmissionRow> rows(String text, Place start) {
        SubmissionFilter filter = new SubmissionFilter(Set.of(), null, Period.ALWAYS, text);
        return queries.inbox(filter, start);
    }

    @Override
    protected Found found(SubmissionRow row) {
        return new Found(
                row.taskTitle(),
                row.affiliateName(),
                "submission",
                row.status(),
                page("/submissions/review.xhtml", row.id()));
    }
}
