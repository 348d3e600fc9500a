package org.creatorconnect.channel.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.channel.query.ChannelReviewQueries;
import org.creatorconnect.channel.query.ChannelReviewRow;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;

/** The list of reviews of channels as a file. */
@ApplicationScoped
public class ChannelReviewsExport extends Exportable<ChannelReviewRow> {

    private static final Columns<ChannelReviewRow> COLUMNS =
            new Columns<ChannelReviewRow>()
                    .text("id", ChannelReviewRow::id)
                    .text("affiliateId", ChannelReviewRow::affiliateId)
                    .text("affiliate", ChannelReviewRow::displayName)
                    .text("content", ChannelReviewRow::url)
                    .constant("kind", "channels.review.", ChannelReviewRow::kind)
                    .state("channelReview", ChannelReviewRow::status)
                    .number("followers", ChannelReviewRow::followers)
                    .time("opened", ChannelReviewRow::openedAt)
                    .time("decided", ChannelReviewRow::decidedAt)
                    .text("decidedBy", ChannelReviewRow::decidedBy)
                    .constant("reason", "channels.refusal.", ChannelReviewRow::reasonCode);

    private final ChannelReviewQueries queries;

    protected ChannelReviewsExport() {
        this(null);
    }

    @Inject
    public ChannelReviewsExport(ChannelReviewQueries queries) {
        super("/channel-reviews/list", "channel-reviews", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<ChannelReviewRow> rows(ListState state, String position, int limit) {
        return queries.reviews(ChannelReviewListView.filter(state), state.place(position, limit));
    }
}
