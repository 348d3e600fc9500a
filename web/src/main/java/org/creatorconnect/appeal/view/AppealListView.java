package org.creatorconnect.appeal.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.creatorconnect.appeal.AppealKind;
import org.creatorconnect.appeal.AppealStatus;
import org.creatorconnect.appeal.query.AppealFilter;
import org.creatorconnect.appeal.query.AppealQueries;
import org.creatorconnect.appeal.query.AppealRow;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.Choices;
import org.jspecify.annotations.Nullable;

/** Appeals, as the staff sees them. */
@Named("appealListView")
@RequestScoped
public class AppealListView extends ListView<AppealRow> {

    private final AppealQueries queries;
    private final Choices choices;
    private final Text text;
    private @Nullable Long waiting;

    protected AppealListView() {
        this(null, null, null, null);
    }

    @Inject
    public AppealListView(AppealQueries queries, ListState list, Choices choices, Text text) {
        super(list);
        this.queries = queries;
        this.choices = choices;
        this.text = text;
    }

    @Override
    protected Part<AppealRow> read(Place place) {
        return queries.appeals(filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(filter(list()));
    }

    /** How many wait for somebody's decision. */
    public long getWaiting() {
        if (waiting == null) {
            waiting = queries.waiting();
        }
        return waiting;
    }

    public List<Choice> getStates() {
        return choices.states("appeal", AppealStatus.class);
    }

    public List<Choice> getKinds() {
        return Stream.of(AppealKind.values())
                .map(kind -> new Choice(kind.name(), text.word("appeal.kind." + kind)))
                .toList();
    }

    static AppealFilter filter(ListState list) {
        return new AppealFilter(
                list.filters("status", AppealStatus.class),
                list.filters("kind", AppealKind.class),
                list.search().orElse(""));
    }
}
