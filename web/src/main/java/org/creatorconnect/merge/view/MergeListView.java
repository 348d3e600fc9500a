package org.creatorconnect.merge.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.merge.AffiliateMergeStatus;
import org.creatorconnect.merge.query.MergeFilter;
import org.creatorconnect.merge.query.MergeQueries;
import org.creatorconnect.merge.query.MergeRow;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.Choices;

/** Merges of affiliates, as the staff looks through them. */
@Named("mergeListView")
@RequestScoped
public class MergeListView extends ListView<MergeRow> {

    private final MergeQueries queries;
    private final Choices choices;

    protected MergeListView() {
        this(null, null, null);
    }

    @Inject
    public MergeListView(MergeQueries queries, ListState list, Choices choices) {
        super(list);
        this.queries = queries;
        this.choices = choices;
    }

    @Override
    protected Part<MergeRow> read(Place place) {
        return queries.merges(filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(filter(list()));
    }

    /** The choices of the state filter. */
    public List<Choice> getStates() {
        return choices.states("merge", AffiliateMergeStatus.class);
    }

    static MergeFilter filter(ListState list) {
        return new MergeFilter(
                list.filters("status", AffiliateMergeStatus.class), list.search().orElse(""));
    }
}
