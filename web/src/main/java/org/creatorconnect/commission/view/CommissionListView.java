package org.creatorconnect.commission.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.commission.CommissionStatus;
import org.creatorconnect.commission.query.CommissionFilter;
import org.creatorconnect.commission.query.CommissionQueries;
import org.creatorconnect.commission.query.CommissionRow;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.list.Positions;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.Choices;
import org.creatorconnect.portal.view.CurrentUser;

/** Commissions: an affiliate's own, those a merchant pays, or all for the staff. */
@Named("commissionListView")
@RequestScoped
public class CommissionListView extends ListView<CommissionRow> {

    private final CommissionQueries queries;
    private final Choices choices;
    private final CurrentUser user;

    protected CommissionListView() {
        this(null, null, null, null);
    }

    @Inject
    public CommissionListView(
            CommissionQueries queries, ListState list, Choices choices, CurrentUser user) {
        super(list);
        this.queries = queries;
        this.choices = choices;
        this.user = user;
    }

    @Override
    protected Part<CommissionRow> read(Place place) {
        return queries.commissions(filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(filter(list()));
    }

    public List<Choice> getStates() {
        return choices.states("commission", CommissionStatus.class);
    }

    /** Whether the reader is the one who earns. */
    public boolean isMine() {
        return "affiliate".equals(user.getRole());
    }

    static CommissionFilter filter(ListState list) {
        return new CommissionFilter(
                list.filters("status", CommissionStatus.class),
                Positions.id(list.filter("affiliate")),
                Positions.id(list.filter("merchant")),
                list.period("ordered"),
                "",
                list.search().orElse(""));
    }
}
