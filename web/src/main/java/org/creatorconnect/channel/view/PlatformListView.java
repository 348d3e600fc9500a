package org.creatorconnect.channel.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.creatorconnect.channel.PlatformKind;
import org.creatorconnect.channel.query.PlatformFilter;
import org.creatorconnect.channel.query.PlatformLine;
import org.creatorconnect.channel.query.PlatformQueries;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.view.Choice;

/** The platforms, as the staff looks through them. */
@Named("platformListView")
@RequestScoped
public class PlatformListView extends ListView<PlatformLine> {

    private final PlatformQueries queries;
    private final Text text;

    protected PlatformListView() {
        this(null, null, null);
    }

    @Inject
    public PlatformListView(PlatformQueries queries, ListState list, Text text) {
        super(list);
        this.queries = queries;
        this.text = text;
    }

    @Override
    protected Part<PlatformLine> read(Place place) {
        return queries.lines(filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(filter(list()));
    }

    /** Who can be found on a platform. */
    public List<Choice> getKinds() {
        return Stream.of(PlatformKind.values())
                .map(kind -> new Choice(kind.name(), text.word("platforms.kind." + kind)))
                .toList();
    }

    static PlatformFilter filter(ListState list) {
        return new PlatformFilter(list.filters("kind", PlatformKind.class));
    }
}
