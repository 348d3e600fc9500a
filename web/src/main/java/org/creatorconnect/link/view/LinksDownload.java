package org.creatorconnect.link.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.link.query.LinkQueries;
import org.creatorconnect.link.query.LinkRow;
import org.creatorconnect.portal.list.CsvDownload;
import org.creatorconnect.portal.list.ListState;
import org.jspecify.annotations.Nullable;

/** The list of links as a file. */
@WebServlet("/links/list.csv")
public class LinksDownload extends CsvDownload<LinkRow> {

    private static final long serialVersionUID = 1L;

    @Inject transient LinkQueries queries;
    @Inject transient ListState list;

    @Override
    protected String name() {
        return "links";
    }

    @Override
    protected List<String> heads() {
        return List.of(
                "id",
                "code",
                "address",
                "merchant",
                "page",
                "sub-ids",
                "rate",
                "rate told",
                "next rate",
                "next rate from",
                "clicks",
                "orders",
                "state",
                "made");
    }

    @Override
    protected List<LinkRow> rows(@Nullable UUID position, int limit) {
        return queries.links(
                        LinkListView.filter(list),
                        Place.after(position == null ? "" : "." + position, limit))
                .rows();
    }

    @Override
    protected Function<LinkRow, UUID> position() {
        return LinkRow::id;
    }

    @Override
    protected List<@Nullable Object> cells(LinkRow row) {
        return Arrays.asList(
                row.id(),
                row.code(),
                row.shortUrl(),
                row.merchantName(),
                row.targetUrl(),
                String.join(" ", row.subIds()).strip(),
                row.rate().rate().decimal(),
                row.told().rate().decimal(),
                row.cut().map(cut -> cut.rate().decimal()).orElse(null),
                row.cut().map(cut -> cut.from().toString()).orElse(null),
                row.clicks(),
                row.orders(),
                row.status(),
                row.createdAt());
    }
}
