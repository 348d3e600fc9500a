package org.creatorconnect.discovery.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.discovery.query.CreatorQueries;
import org.creatorconnect.discovery.query.CreatorRow;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;

/** The creators whom somebody found, as a file. */
@ApplicationScoped
public class CreatorsExport extends Exportable<CreatorRow> {

    private static final Columns<CreatorRow> COLUMNS =
            new Columns<CreatorRow>()
                    .text("id", CreatorRow::id)
                    .text("creator", CreatorRow::displayName)
                    .text("country", CreatorRow::country)
                    .text("languages", row -> String.join(", ", row.languages()))
                    .text("interests", row -> String.join(", ", row.interests()))
                    .text("platforms", row -> String.join(", ", row.platforms()))
                    .number("followers", CreatorRow::followers)
                    .number("onTime", CreatorRow::onTime)
                    .text("introduction", CreatorRow::words);

    private final CreatorQueries queries;

    protected CreatorsExport() {
        this(null);
    }

    @Inject
    public CreatorsExport(CreatorQueries queries) {
        super("/creators/list", "creators", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<CreatorRow> rows(ListState state, String position, int limit) {
        return queries.creators(CreatorListView.filter(state), state.place(position, limit));
    }
}
