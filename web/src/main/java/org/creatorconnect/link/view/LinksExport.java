package org.creatorconnect.link.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.link.query.LinkQueries;
import org.creatorconnect.link.query.LinkRow;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;

/** The list of links as a file. */
@ApplicationScoped
public class LinksExport extends Exportable<LinkRow> {

    private static final Columns<LinkRow> COLUMNS =
            new Columns<LinkRow>()
                    .text("id", LinkRow::id)
                    .text("code", LinkRow::code)
                    .text("address", LinkRow::shortUrl)
                    .text("merchant", LinkRow::merchantName)
                    .text("page", LinkRow::targetUrl)
                    .text("channel", LinkRow::channelUrl)
                    .text("labels", row -> LinkLabels.of(row.subIds()))
                    .rate("rate", row -> row.rate().rate())
                    .rate("rateTold", row -> row.told().rate())
                    .rate("nextRate", row -> row.cut().map(cut -> cut.rate()))
                    .time("nextRateFrom", row -> row.cut().map(cut -> cut.from()))
                    .number("clicks", LinkRow::clicks)
                    .number("orders", LinkRow::orders)
                    .state("link", LinkRow::status)
                    .time("made", LinkRow::createdAt);

    private final LinkQueries queries;

    protected LinksExport() {
        this(null);
    }

    @Inject
    public LinksExport(LinkQueries queries) {
        super("/links/list", "links", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<LinkRow> rows(ListState state, String position, int limit) {
        return queries.links(LinkListView.filter(state), state.place(position, limit));
    }
}
