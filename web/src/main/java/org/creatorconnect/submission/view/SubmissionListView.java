package org.creatorconnect.submission.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.list.Positions;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.Choices;
import org.creatorconnect.portal.view.CurrentUser;
import org.creatorconnect.submission.SubmissionStatus;
import org.creatorconnect.submission.query.SubmissionFilter;
import org.creatorconnect.submission.query.SubmissionQueries;
import org.creatorconnect.submission.query.SubmissionRow;
import org.creatorconnect.submission.service.SubmissionAct;
import org.jspecify.annotations.Nullable;

/** Submitted content, what waits for a decision first. */
@Named("submissionListView")
@RequestScoped
public class SubmissionListView extends ListView<SubmissionRow> {

    private static final int MOST_COUNTED = 100;

    private final SubmissionQueries queries;
    private final Choices choices;
    private final CurrentUser me;
    private final InstantSource clock;
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
        super(list);
        this.queries = queries;
        this.choices = choices;
        this.me = me;
        this.clock = clock;
    }

    @Override
    protected Part<SubmissionRow> read(Place place) {
        return queries.inbox(filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(filter(list()));
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

    /** What a merchant can decide about several at once. */
    public List<SubmissionAct> getActs() {
        return List.of(SubmissionAct.values());
    }

    static SubmissionFilter filter(ListState list) {
        return new SubmissionFilter(
                list.filters("status", SubmissionStatus.class),
                Positions.id(list.filter("merchant")),
                list.period("submitted"),
                list.search().orElse(""));
    }

    private List<SubmissionRow> waiting() {
        if (waiting == null) {
            waiting = queries.waiting(MOST_COUNTED);
        }
        return waiting;
    }
}
