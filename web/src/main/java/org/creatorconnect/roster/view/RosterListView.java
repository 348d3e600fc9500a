package org.creatorconnect.roster.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.Choices;
import org.creatorconnect.registry.service.OwnAffiliates;
import org.creatorconnect.roster.RosterContractStatus;
import org.creatorconnect.roster.query.RosterContractRow;
import org.creatorconnect.roster.query.RosterFilter;
import org.creatorconnect.roster.query.RosterQueries;

/** The roster of the agency that looks. */
@Named("rosterListView")
@RequestScoped
public class RosterListView extends ListView<RosterContractRow> {

    private final RosterQueries queries;
    private final OwnAffiliates own;
    private final Choices choices;

    protected RosterListView() {
        this(null, null, null, null);
    }

    @Inject
    public RosterListView(
            RosterQueries queries, OwnAffiliates own, ListState list, Choices choices) {
        super(list);
        this.queries = queries;
        this.own = own;
        this.choices = choices;
    }

    @Override
    protected Part<RosterContractRow> read(Place place) {
        return own.self()
                .map(mcn -> queries.roster(mcn, filter(list()), place))
                .orElse(Part.empty());
    }

    @Override
    protected Total count() {
        return own.self().map(mcn -> queries.total(mcn, filter(list()))).orElse(Total.NONE);
    }

    public List<Choice> getStates() {
        return choices.states("rosterContract", RosterContractStatus.class);
    }

    static RosterFilter filter(ListState list) {
        return new RosterFilter(
                list.filters("status", RosterContractStatus.class), list.search().orElse(""));
    }
}
