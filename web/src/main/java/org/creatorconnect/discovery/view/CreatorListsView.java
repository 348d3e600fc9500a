package org.creatorconnect.discovery.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.discovery.CreatorListId;
import org.creatorconnect.discovery.query.CreatorListQueries;
import org.creatorconnect.discovery.query.CreatorListRow;
import org.creatorconnect.discovery.service.CreatorLists;
import org.creatorconnect.portal.format.Notices;
import org.jspecify.annotations.Nullable;

/** The lists of creators that the reader's team keeps, and the form for a new one. */
@Named("creatorListsView")
@RequestScoped
public class CreatorListsView {

    private final CreatorListQueries queries;
    private final CreatorLists lists;
    private final Notices notices;

    private @Nullable List<CreatorListRow> rows;
    private @Nullable String name;
    private @Nullable CreatorListId made;

    protected CreatorListsView() {
        this(null, null, null);
    }

    @Inject
    public CreatorListsView(CreatorListQueries queries, CreatorLists lists, Notices notices) {
        this.queries = queries;
        this.lists = lists;
        this.notices = notices;
    }

    public List<CreatorListRow> getRows() {
        if (rows == null) {
            rows = queries.lists();
        }
        return rows;
    }

    /** Makes an empty list and goes on to it. */
    public @Nullable String make() {
        if (!notices.attempt("making", () -> made = lists.make(name)) || made == null) {
            return null;
        }
        notices.done("discovery.listMade");
        return "/creators/kept.xhtml?faces-redirect=true&id=" + made.text();
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}
