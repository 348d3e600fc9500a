package org.creatorconnect.dispute.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.creatorconnect.dispute.DisputeDecision;
import org.creatorconnect.dispute.DisputeReason;
import org.creatorconnect.dispute.DisputeStatus;
import org.creatorconnect.dispute.query.DisputeFilter;
import org.creatorconnect.dispute.query.DisputeQueries;
import org.creatorconnect.dispute.query.DisputeRow;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.Choices;
import org.creatorconnect.portal.view.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Disputes: everybody's for the staff, their own for both sides. */
@Named("disputeListView")
@RequestScoped
public class DisputeListView extends ListView<DisputeRow> {

    private final DisputeQueries queries;
    private final Choices choices;
    private final CurrentUser reader;
    private final Text text;
    private @Nullable Long waiting;

    protected DisputeListView() {
        this(null, null, null, null, null);
    }

    @Inject
    public DisputeListView(
            DisputeQueries queries,
            ListState list,
            Choices choices,
            CurrentUser reader,
            Text text) {
        super(list);
        this.queries = queries;
        this.choices = choices;
        this.reader = reader;
        this.text = text;
    }

    @Override
    protected Part<DisputeRow> read(Place place) {
        return queries.disputes(filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(filter(list()));
    }

    /** How many of all wait for a decision, for the staff. */
    public long getWaiting() {
        if (waiting == null) {
            waiting = queries.waiting();
        }
        return waiting;
    }

    /** Whether the reader sees their own only. */
    public boolean isOwn() {
        return reader.has("merchant") || reader.has("affiliate");
    }

    public List<Choice> getStates() {
        return choices.states("dispute", DisputeStatus.class);
    }

    public List<Choice> getDecisions() {
        return named("dispute.decision.", DisputeDecision.values());
    }

    public List<Choice> getReasons() {
        return named("dispute.reason.", DisputeReason.values());
    }

    static DisputeFilter filter(ListState list) {
        return new DisputeFilter(
                list.filters("status", DisputeStatus.class),
                list.filters("decision", DisputeDecision.class),
                list.filters("reason", DisputeReason.class),
                null,
                list.search().orElse(""));
    }

    private List<Choice> named(String prefix, Enum<?>... values) {
        return Stream.of(values)
                .map(one -> new Choice(one.name(), text.word(prefix + one)))
                .toList();
    }
}
