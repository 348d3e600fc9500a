package org.creatorconnect.mail.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.mail.LetterStatus;
import org.creatorconnect.mail.query.LetterFilter;
import org.creatorconnect.mail.query.LetterQueries;
import org.creatorconnect.mail.query.LetterRow;
import org.creatorconnect.mail.service.LetterAct;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.Choices;

/** Letters to people, as the operator sees them. */
@Named("letterListView")
@RequestScoped
public class LetterListView extends ListView<LetterRow> {

    private final LetterQueries queries;
    private final Choices choices;

    protected LetterListView() {
        this(null, null, null);
    }

    @Inject
    public LetterListView(LetterQueries queries, ListState list, Choices choices) {
        super(list);
        this.queries = queries;
        this.choices = choices;
    }

    @Override
    protected Part<LetterRow> read(Place place) {
        return queries.letters(filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(filter(list()));
    }

    /** How many wait for somebody to decide. */
    public long getDead() {
        return queries.dead();
    }

    /** The choices of the state filter. */
    public List<Choice> getStates() {
        return choices.states("letter", LetterStatus.class);
    }

    /** What the operator can do with those that cannot be sent. */
    public List<LetterAct> getActs() {
        return List.of(LetterAct.values());
    }

    static LetterFilter filter(ListState list) {
        return new LetterFilter(
                list.filters("status", LetterStatus.class),
                list.period("created"),
                list.search().orElse(""));
    }
}
