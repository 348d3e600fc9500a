package org.creatorconnect.link.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.link.query.LinkFilter;
import org.creatorconnect.link.query.LinkQueries;
import org.creatorconnect.link.query.LinkRow;
import org.creatorconnect.portal.list.Findable;
import org.creatorconnect.portal.list.Found;

/** A creator's own links, found by their code, their page, their merchant or their task. */
@ApplicationScoped
public class LinksFound extends Findable<LinkRow> {

    private final LinkQueries queries;

    protected LinksFound() {
        this(null);
    }

    @Inject
    public LinksFound(LinkQueries queries) {
        super("/links/list", "links", "link");
        this.queries = queries;
    }

    @Override
    protected Part<LinkRow> rows(String text, Place start) {
        return queries.links(LinkFilter.of(text), start);
    }

    @Override
    protected Found found(LinkRow row) {
        return new Found(
                row.code(),
                row.targetUrl(),
                "link",
                row.status(),
                page("/links/detail.xhtml", row.id()));
    }
}
