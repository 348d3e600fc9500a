package org.creatorconnect.team.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.Choices;
import org.creatorconnect.team.TeamMemberStatus;
import org.creatorconnect.team.query.TeamFilter;
import org.creatorconnect.team.query.TeamMemberRow;
import org.creatorconnect.team.query.TeamQueries;

/** Who belongs to the caller's team, and who is invited. */
@Named("teamView")
@RequestScoped
public class TeamView extends ListView<TeamMemberRow> {

    private final TeamQueries queries;
    private final Choices choices;
    private final Text text;

    protected TeamView() {
        this(null, null, null, null);
    }

    @Inject
    public TeamView(TeamQueries queries, ListState list, Choices choices, Text text) {
        super(list);
        this.queries = queries;
        this.choices = choices;
        this.text = text;
    }

    @Override
    protected Part<TeamMemberRow> read(Place place) {
        return queries.members(filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(filter(list()));
    }

    public List<Choice> getStates() {
        return choices.states("teamMember", TeamMemberStatus.class);
    }

    /** The rights that somebody can have, the greatest first. */
    public List<Choice> getRights() {
        return Stream.of(TeamRight.values())
                .map(right -> new Choice(right.name(), text.word("team.right." + right)))
                .toList();
    }

    static TeamFilter filter(ListState list) {
        return new TeamFilter(
                list.filters("status", TeamMemberStatus.class),
                list.filters("right", TeamRight.class),
                list.search().orElse(""));
    }
}
