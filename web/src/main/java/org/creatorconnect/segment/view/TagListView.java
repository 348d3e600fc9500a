package org.creatorconnect.segment.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.segment.query.TagFilter;
import org.creatorconnect.segment.query.TagQueries;
import org.creatorconnect.segment.query.TagRow;

/** The tags, as the staff looks through them. */
@Named("tagListView")
@RequestScoped
public class TagListView extends ListView<TagRow> {

    private final TagQueries queries;
    private final Text text;

    protected TagListView() {
        this(null, null, null);
    }

    @Inject
    public TagListView(TagQueries queries, ListState list, Text text) {
        super(list);
        this.queries = queries;
        this.text = text;
    }

    @Override
    protected Part<TagRow> read(Place place) {
        return queries.tags(filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(filter(list()));
    }

    /** Whether a tag is in use. */
    public List<Choice> getStates() {
        return List.of(
                new Choice("false", text.word("segment.inUse")),
                new Choice("true", text.word("segment.archived")));
    }

    static TagFilter filter(ListState list) {
        return new TagFilter(list.filter("archived").map(Boolean::valueOf).orElse(null));
    }
}
