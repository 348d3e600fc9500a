package org.creatorconnect.community.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.community.query.CommunityQueries;
import org.creatorconnect.community.query.CommunityRow;
import org.jspecify.annotations.Nullable;

/** The reader's communities, as their home shows them. */
@Named("ownCommunitiesView")
@RequestScoped
public class OwnCommunitiesView {

    private final CommunityQueries queries;

    private @Nullable List<CommunityRow> communities;

    protected OwnCommunitiesView() {
        this(null);
    }

    @Inject
    public OwnCommunitiesView(CommunityQueries queries) {
        this.queries = queries;
    }

    public List<CommunityRow> getRows() {
        if (communities == null) {
            communities = queries.own();
        }
        return communities;
    }
}
