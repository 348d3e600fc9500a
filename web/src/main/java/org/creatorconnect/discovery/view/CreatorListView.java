package org.creatorconnect.discovery.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.creatorconnect.discovery.query.CreatorFilter;
import org.creatorconnect.discovery.query.CreatorQueries;
import org.creatorconnect.discovery.query.CreatorRow;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.view.Choice;
import org.jspecify.annotations.Nullable;

/** Creators who want to be found, as merchants and agencies look through them. */
@Named("creatorListView")
@RequestScoped
public class CreatorListView extends ListView<CreatorRow> {

    private final CreatorQueries queries;
    private final Formats formats;
    private final Text text;

    protected CreatorListView() {
        this(null, null, null, null);
    }

    @Inject
    public CreatorListView(CreatorQueries queries, ListState list, Formats formats, Text text) {
        super(list);
        this.queries = queries;
        this.formats = formats;
        this.text = text;
    }

    @Override
    protected Part<CreatorRow> read(Place place) {
        return queries.creators(filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(filter(list()));
    }

    /** How many followers can be asked for. */
    public List<Choice> getSizes() {
        return LongStream.of(1_000, 5_000, 10_000, 50_000, 100_000, 500_000, 1_000_000)
                .mapToObj(
                        size ->
                                new Choice(
                                        Long.toString(size),
                                        text.of("discovery.atLeast", formats.count(size))))
                .toList();
    }

    /** Which share of content in time can be asked for. */
    public List<Choice> getShares() {
        return LongStream.of(50, 75, 90, 100)
                .mapToObj(
                        share ->
                                new Choice(
                                        Long.toString(share),
                                        text.of("discovery.shareAtLeast", share)))
                .toList();
    }

    static CreatorFilter filter(ListState list) {
        return new CreatorFilter(
                list.filter("platform").orElse(""),
                number(list.filter("followers")),
                list.filter("country").orElse(""),
                list.filter("language").orElse(""),
                list.filter("interest").orElse(""),
                number(list.filter("onTime")),
                list.search().orElse(""));
    }

    /** What is no number asks for more than there is. */
    private static @Nullable Long number(Optional<String> typed) {
        return typed.map(text -> text.matches("\\d{1,12}") ? Long.valueOf(text) : Long.MAX_VALUE)
                .orElse(null);
    }
}
