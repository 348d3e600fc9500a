package org.creatorconnect.community.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.community.query.CommunityQueries;
import org.creatorconnect.community.query.CommunityRow;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.link.query.LinkFilter;
import org.creatorconnect.link.query.LinkQueries;
import org.creatorconnect.link.query.LinkRow;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.task.query.TaskFilter;
import org.creatorconnect.task.query.TaskQueries;
import org.creatorconnect.task.query.TaskRow;
import org.jspecify.annotations.Nullable;

/** One community: how its proof stands, its links, and the tasks that are for communities there. */
@Named("communityView")
@RequestScoped
public class CommunityView {

    private static final int SHOWN = 5;

    private final Address address;
    private final CommunityQueries queries;
    private final LinkQueries links;
    private final TaskQueries tasks;

    private @Nullable CommunityRow community;
    private @Nullable List<LinkRow> shared;
    private @Nullable List<TaskRow> open;

    protected CommunityView() {
        this(null, null, null, null);
    }

    @Inject
    public CommunityView(
            Address address, CommunityQueries queries, LinkQueries links, TaskQueries tasks) {
        this.address = address;
        this.queries = queries;
        this.links = links;
        this.tasks = tasks;
    }

    /** The community that the address names. */
    public CommunityRow getCommunity() {
        if (community == null) {
            community = queries.community(new ChannelId(address.id("community")));
        }
        return community;
    }

    /** The newest links that are shared in it. */
    public List<LinkRow> getLinks() {
        if (shared == null) {
            LinkFilter filter = new LinkFilter("", Period.ALWAYS, getCommunity().id());
            shared = links.links(filter, Place.start(SHOWN)).rows();
        }
        return shared;
    }

    /** The newest tasks for communities on its platform. */
    public List<TaskRow> getTasks() {
        if (open == null) {
            TaskFilter filter =
                    new TaskFilter(
                            Set.of(),
                            getCommunity().platform(),
                            Set.of(),
                            null,
                            Period.ALWAYS,
                            "",
                            false,
                            true);
            open = tasks.tasks(filter, Place.start(SHOWN)).rows();
        }
        return open;
    }
}
