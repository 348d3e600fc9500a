package org.creatorconnect.registry.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.list.Positions;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.Choices;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.registry.AffiliateStatus;
import org.creatorconnect.registry.query.AffiliateFilter;
import org.creatorconnect.registry.query.AffiliateQueries;
import org.creatorconnect.registry.query.AffiliateRow;

/** The affiliates, as the staff looks through them. */
@Named("affiliateListView")
@RequestScoped
public class AffiliateListView extends ListView<AffiliateRow> {

    private final AffiliateQueries queries;
    private final Choices choices;

    protected AffiliateListView() {
        this(null, null, null);
    }

    @Inject
    public AffiliateListView(AffiliateQueries queries, ListState list, Choices choices) {
        super(list);
        this.queries = queries;
        this.choices = choices;
    }

    @Override
    protected Part<AffiliateRow> read(Place place) {
        return queries.affiliates(filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(filter(list()));
    }

    /** The choices of the state filter. */
    public List<Choice> getStates() {
        return choices.states("affiliate", AffiliateStatus.class);
    }

    /** The search that an address says. */
    public static AffiliateFilter filter(ListState list) {
        return new AffiliateFilter(
                list.filters("role", AffiliateRole.class),
                list.filters("status", AffiliateStatus.class),
                list.filter("country").orElse(""),
                list.filter("platform").orElse(""),
                list.period("joined"),
                Positions.id(list.filter("tag")),
                Positions.id(list.filter("tier")),
                list.search().orElse(""));
    }
}
