package org.creatorconnect.channel.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.creatorconnect.channel.ChannelReviewKind;
import org.creatorconnect.channel.ChannelReviewStatus;
import org.creatorconnect.channel.query.ChannelReviewFilter;
import org.creatorconnect.channel.query.ChannelReviewQueries;
import org.creatorconnect.channel.query.ChannelReviewRow;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.Choices;
import org.jspecify.annotations.Nullable;

/** What reviewers have to see about channels. */
@Named("channelReviewListView")
@RequestScoped
public class ChannelReviewListView extends ListView<ChannelReviewRow> {

    private final ChannelReviewQueries queries;
    private final Choices choices;
    private final Text text;
    private @Nullable Long waiting;

    protected ChannelReviewListView() {
        this(null, null, null, null);
    }

    @Inject
    public ChannelReviewListView(
            ChannelReviewQueries queries, ListState list, Choices choices, Text text) {
        super(list);
        this.queries = queries;
        this.choices = choices;
        this.text = text;
    }

    @Override
    protected Part<ChannelReviewRow> read(Place place) {
        return queries.reviews(filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(filter(list()));
    }

    /** How many wait for a reviewer. */
    public long getWaiting() {
        if (waiting == null) {
            waiting = queries.waiting();
        }
        return waiting;
    }

    public List<Choice> getStates() {
        return choices.states("channelReview", ChannelReviewStatus.class);
    }

    public List<Choice> getKinds() {
        return Stream.of(ChannelReviewKind.values())
                .map(kind -> new Choice(kind.name(), text.word("channels.review." + kind)))
                .toList();
    }

    static ChannelReviewFilter filter(ListState list) {
        return new ChannelReviewFilter(
                list.filters("status", ChannelReviewStatus.class),
                list.filters("kind", ChannelReviewKind.class),
                list.search().orElse(""));
    }
}
