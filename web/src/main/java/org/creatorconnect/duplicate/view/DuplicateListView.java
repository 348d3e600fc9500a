package org.creatorconnect.duplicate.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.creatorconnect.duplicate.DuplicateKind;
import org.creatorconnect.duplicate.DuplicateStatus;
import org.creatorconnect.duplicate.query.DuplicateFilter;
import org.creatorconnect.duplicate.query.DuplicateQueries;
import org.creatorconnect.duplicate.query.DuplicateRow;
import org.creatorconnect.duplicate.service.DuplicateSearch;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.Choices;

/** Affiliates who may be one person, as the staff looks through them. */
@Named("duplicateListView")
@RequestScoped
public class DuplicateListView extends ListView<DuplicateRow> {

    private final DuplicateQueries queries;
    private final DuplicateSearch search;
    private final Choices choices;
    private final Text text;
    private final Notices notices;

    protected DuplicateListView() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public DuplicateListView(
            DuplicateQueries queries,
            DuplicateSearch search,
            ListState list,
            Choices choices,
            Text text,
            Notices notices) {
        super(list);
        this.queries = queries;
        this.search = search;
        this.choices = choices;
        this.text = text;
        this.notices = notices;
    }

    @Override
    protected Part<DuplicateRow> read(Place place) {
        return queries.duplicates(filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(filter(list()));
    }

    /** Looks at once instead of within ten minutes. */
    public String look() {
        int[] found = new int[1];
        if (notices.attempt(() -> found[0] = search.look())) {
            notices.done("duplicate.looked", found[0]);
        } else {
            notices.carryOver();
        }
        return "/duplicates/list.xhtml?faces-redirect=true&status=OPEN";
    }

    /** The choices of the state filter. */
    public List<Choice> getStates() {
        return choices.states("duplicate", DuplicateStatus.class);
    }

    /** The choices of the filter by what is shared. */
    public List<Choice> getKinds() {
        return Stream.of(DuplicateKind.values())
                .map(kind -> new Choice(kind.name(), text.word("duplicate.kind." + kind)))
                .toList();
    }

    static DuplicateFilter filter(ListState list) {
        return new DuplicateFilter(
                list.filters("status", DuplicateStatus.class),
                list.filters("kind", DuplicateKind.class),
                list.search().orElse(""));
    }
}
