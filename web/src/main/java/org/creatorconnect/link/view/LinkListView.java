package org.creatorconnect.link.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.link.query.LinkFilter;
import org.creatorconnect.link.query.LinkQueries;
import org.creatorconnect.link.query.LinkRow;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.list.Positions;

/** An affiliate's links. */
@Named("linkListView")
@RequestScoped
public class LinkListView extends ListView<LinkRow> {

    private final LinkQueries queries;

    protected LinkListView() {
        this(null, null);
    }

    @Inject
    public LinkListView(LinkQueries queries, ListState list) {
        super(list);
        this.queries = queries;
    }

    @Override
    protected Part<LinkRow> read(Place place) {
        return queries.links(filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(filter(list()));
    }

    static LinkFilter filter(ListState list) {
        return new LinkFilter(
                list.search().orElse(""),
                list.period("made"),
                Positions.id(list.filter("channel")));
    }
}
