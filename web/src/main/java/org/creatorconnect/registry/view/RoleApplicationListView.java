package org.creatorconnect.registry.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.Choices;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.registry.RoleApplicationStatus;
import org.creatorconnect.registry.query.RoleApplicationFilter;
import org.creatorconnect.registry.query.RoleApplicationQueries;
import org.creatorconnect.registry.query.RoleApplicationRow;
import org.creatorconnect.registry.service.RoleAct;
import org.jspecify.annotations.Nullable;

/** Role applications: those that wait first, the oldest of them before the others. */
@Named("roleApplicationListView")
@RequestScoped
public class RoleApplicationListView extends ListView<RoleApplicationRow> {

    private final RoleApplicationQueries queries;
    private final Choices choices;
    private final RegistryWords words;
    private @Nullable Long waiting;

    protected RoleApplicationListView() {
        this(null, null, null, null);
    }

    @Inject
    public RoleApplicationListView(
            RoleApplicationQueries queries, ListState list, Choices choices, RegistryWords words) {
        super(list);
        this.queries = queries;
        this.choices = choices;
        this.words = words;
    }

    @Override
    protected Part<RoleApplicationRow> read(Place place) {
        return queries.applications(filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(filter(list()));
    }

    /** How many wait for a reviewer. */
    public long getWaiting() {
        if (waiting == null) {
            waiting = queries.waiting();
        }
        return waiting;
    }

    public List<Choice> getStates() {
        return choices.states("roleApplication", RoleApplicationStatus.class);
    }

    /** The roles that can be applied for. */
    public List<Choice> getRoles() {
        return words.choices(
                "registry.role.",
                AffiliateRole.INFLUENCER,
                AffiliateRole.GROUP_OWNER,
                AffiliateRole.MCN);
    }

    /** What a reviewer can do with several at once. */
    public List<RoleAct> getActs() {
        return List.of(RoleAct.values());
    }

    static RoleApplicationFilter filter(ListState list) {
        return new RoleApplicationFilter(
                list.filters("status", RoleApplicationStatus.class),
                list.filters("role", AffiliateRole.class),
                list.period("applied"),
                list.search().orElse(""));
    }
}
