package org.creatorconnect.channel.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.channel.query.ChannelQueries;
import org.creatorconnect.channel.query.FollowerHistory;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.portal.view.Picture;
import org.jspecify.annotations.Nullable;

/** How many followed a channel over time, as a chart with its table. */
@Named("followerHistoryView")
@RequestScoped
public class FollowerHistoryView {

    private final Address address;
    private final ChannelQueries queries;
    private final Formats formats;
    private final Text text;

    private @Nullable FollowerHistory history;

    protected FollowerHistoryView() {
        this(null, null, null, null);
    }

    @Inject
    public FollowerHistoryView(
            Address address, ChannelQueries queries, Formats formats, Text text) {
        this.address = address;
        this.queries = queries;
        this.formats = formats;
        this.text = text;
    }

    /** The channel that the address names, with what was counted. */
    public FollowerHistory getHistory() {
        if (history == null) {
            history = queries.history(new ChannelId(address.id("channel")));
        }
        return history;
    }

    /** The chart; a line needs two points. */
    public Picture getPicture() {
        List<String> days =
                getHistory().counts().stream().map(count -> formats.day(count.at())).toList();
        List<BigDecimal> followers =
                getHistory().counts().stream()
                        .map(count -> BigDecimal.valueOf(count.followers()))
                        .toList();
        return new Picture(
                text.word("channels.historyTitle"),
                text.word("channels.day"),
                days,
                List.of(new Picture.Series(text.word("registry.followers"), followers)),
                Picture.Shape.LINE);
    }
}
