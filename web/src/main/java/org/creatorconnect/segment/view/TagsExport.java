package org.creatorconnect.segment.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.segment.query.TagQueries;
import org.creatorconnect.segment.query.TagRow;

/** The list of tags as a file. */
@ApplicationScoped
public class TagsExport extends Exportable<TagRow> {

    private static final Columns<TagRow> COLUMNS =
            new Columns<TagRow>()
                    .text("id", TagRow::id)
                    .text("name", TagRow::name)
                    .constant("tone", "segment.tone.", TagRow::tone)
                    .yesOrNo("archived", TagRow::archived)
                    .number("affiliates", TagRow::affiliates);

    private final TagQueries queries;

    protected TagsExport() {
        this(null);
    }

    @Inject
    public TagsExport(TagQueries queries) {
        super("/tags/list", "tags", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<TagRow> rows(ListState state, String position, int limit) {
        return queries.tags(TagListView.filter(state), state.place(position, limit));
    }
}
