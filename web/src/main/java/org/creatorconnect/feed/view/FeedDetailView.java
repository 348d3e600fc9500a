package org.creatorconnect.feed.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.feed.FeedId;
import org.creatorconnect.feed.FeedStep;
import org.creatorconnect.feed.query.FeedErrorRow;
import org.creatorconnect.feed.query.FeedQueries;
import org.creatorconnect.feed.query.FeedRow;
import org.creatorconnect.feed.query.FeedState;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.view.Address;
import org.jspecify.annotations.Nullable;

/** A feed: how far it is, what it changed, and what is wrong with it, row by row. */
@Named("feedView")
@RequestScoped
public class FeedDetailView extends ListView<FeedErrorRow> {

    private final Address address;
    private final FeedQueries queries;
    private @Nullable FeedRow feed;

    protected FeedDetailView() {
        this(null, null, null);
    }

    @Inject
    public FeedDetailView(Address address, FeedQueries queries, ListState list) {
        super(list);
        this.address = address;
        this.queries = queries;
    }

    @Override
    protected Part<FeedErrorRow> read(Place place) {
        return queries.errors(id(), place);
    }

    @Override
    protected Total count() {
        return queries.totalOfErrors(id());
    }

    /** The feed that the address names. */
    public FeedRow getFeed() {
        if (feed == null) {
            feed = queries.get(id());
        }
        return feed;
    }

    /** Which words say what is done with it at present. */
    public String getProgressKey() {
        FeedState state = getFeed().status();
        return "feed.progress."
                + (state == FeedState.RUNNING ? getFeed().step().name() : state.name());
    }

    /** Whether it is known how much is left. */
    public boolean isMeasured() {
        return getFeed().status() == FeedState.RUNNING && getFeed().step() == FeedStep.WRITING;
    }

    private FeedId id() {
        return new FeedId(address.id("feed"));
    }
}
