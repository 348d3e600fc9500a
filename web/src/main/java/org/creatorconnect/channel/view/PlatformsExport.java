package org.creatorconnect.channel.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.channel.query.PlatformLine;
import org.creatorconnect.channel.query.PlatformQueries;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;

/** The list of platforms as a file. */
@ApplicationScoped
public class PlatformsExport extends Exportable<PlatformLine> {

    private static final Columns<PlatformLine> COLUMNS =
            new Columns<PlatformLine>()
                    .text("code", PlatformLine::code)
                    .text("name", PlatformLine::name)
                    .constant("found", "platforms.kind.", PlatformLine::kind)
                    .text("example", PlatformLine::example)
                    .number("channels", PlatformLine::channels);

    private final PlatformQueries queries;

    protected PlatformsExport() {
        this(null);
    }

    @Inject
    public PlatformsExport(PlatformQueries queries) {
        super("/platforms/list", "platforms", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<PlatformLine> rows(ListState state, String position, int limit) {
        return queries.lines(PlatformListView.filter(state), state.place(position, limit));
    }
}
