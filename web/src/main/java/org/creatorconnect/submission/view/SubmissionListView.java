package org.creatorconnect.submission.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.Positions;
import org.creatorconnect.portal.list.Slice;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.Choices;
import org.creatorconnect.portal.view.CurrentUser;
import org.creatorconnect.submission.SubmissionStatus;
import org.creatorconnect.submission.query.SubmissionFilter;
import org.creatorconnect.submission.query.SubmissionQueries;
import org.creatorconnect.submission.query.SubmissionRow;
import org.jspecify.annotations.Nullable;

/** Submitted content, what waits for a decision first. */
@Named("submissionListView")
@RequestScoped
public class SubmissionListView {

    private static final int MOST_COUNTED = 100;

    private final SubmissionQueries queries;
    private final ListState list;
    private final Choices choices;
    private final CurrentUser me;
    private final InstantSource clock;
    private @Nullable Slice<SubmissionRow> page;
    private @Nullable List<SubmissionRow> waiting;

    protected SubmissionListView() {
        this(null, null, null, null, null);
    }

    @Inject
    public SubmissionListView(
            SubmissionQueries queries,
            ListState list,
            Choices choices,
            CurrentUser me,
            InstantSource clock) {
        this.queries = queries;
        this.list = list;
        this.choices = choices;
        this.me = me;
        this.clock = clock;
    }

    /** One page of submissions, by the query string. */
    public Slice<SubmissionRow> getPage() {
        if (page == null) {
            page =
                    Slice.of(
                            queries.inbox(
                                    filter(list), Positions.id(list.cursor()), list.limit() + 1),
                            list.limit(),
                            SubmissionRow::id);
        }
        return page;
    }

    /** How many wait for a decision; no more than a hundred are counted. */
    public int getWaiting() {
        return waiting().size();
    }

    /** What is decided by silence first; null when nothing waits. */
    public @Nullable SubmissionRow getFirst() {
        return waiting().isEmpty() ? null : waiting().get(0);
    }

    /** Whether the reader is a merchant, who sees only their own. */
    public boolean isOwn() {
        return me.has("merchant");
    }

    /** Now, by which the reader tells what is over from what is to come. */
    public Instant getNow() {
        return clock.instant();
    }

    /** The choices of the state filter. */
    public List<Choice> getStates() {
        return choices.states("submission", SubmissionStatus.class);
    }

    static SubmissionFilter filter(ListState list) {
        return SubmissionFilter.of(list.value("status"), list.value("merchant"), list.getQ());
    }

    private List<SubmissionRow> waiting() {
        if (waiting == null) {
            waiting = queries.waiting(MOST_COUNTED);
        }
        return waiting;
    }
}
