package org.creatorconnect.registry.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.Slice;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.Choices;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.registry.RoleApplicationStatus;
import org.creatorconnect.registry.query.QueuePlace;
import org.creatorconnect.registry.query.RoleApplicationQueries;
import org.creatorconnect.registry.query.RoleApplicationRow;
import org.jspecify.annotations.Nullable;

/** Role applications: those that wait first, the oldest of them before the others. */
@Named("roleApplicationListView")
@RequestScoped
public class RoleApplicationListView {

    private final RoleApplicationQueries queries;
    private final ListState list;
    private final Choices choices;
    private final RegistryWords words;
    private @Nullable Slice<RoleApplicationRow> page;

    protected RoleApplicationListView() {
        this(null, null, null, null);
    }

    @Inject
    public RoleApplicationListView(
            RoleApplicationQueries queries, ListState list, Choices choices, RegistryWords words) {
        this.queries = queries;
        this.list = list;
        this.choices = choices;
        this.words = words;
    }

    /** One page of applications, by the query string. */
    public Slice<RoleApplicationRow> getPage() {
        if (page == null) {
            page =
                    Slice.of(
                            queries.queue(
                                    list.filter("status").orElse(""),
                                    list.filter("role").orElse(""),
                                    list.cursor().flatMap(QueuePlace::parse).orElse(null),
                                    list.limit() + 1),
                            list.limit(),
                            QueuePlace::of);
        }
        return page;
    }

    /** How many wait for a reviewer. */
    public long getWaiting() {
        return queries.waiting();
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
}
