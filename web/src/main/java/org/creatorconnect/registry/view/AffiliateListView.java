package org.creatorconnect.registry.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.channel.query.PlatformQueries;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.Positions;
import org.creatorconnect.portal.list.Slice;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.Choices;
import org.creatorconnect.registry.AffiliateStatus;
import org.creatorconnect.registry.query.AffiliateFilter;
import org.creatorconnect.registry.query.AffiliateQueries;
import org.creatorconnect.registry.query.AffiliateRow;
import org.jspecify.annotations.Nullable;

/** The affiliates, as the staff looks through them. */
@Named("affiliateListView")
@RequestScoped
public class AffiliateListView {

    private final AffiliateQueries queries;
    private final PlatformQueries platforms;
    private final ListState list;
    private final Choices choices;
    private @Nullable Slice<AffiliateRow> page;

    protected AffiliateListView() {
        this(null, null, null, null);
    }

    @Inject
    public AffiliateListView(
            AffiliateQueries queries, PlatformQueries platforms, ListState list, Choices choices) {
        this.queries = queries;
        this.platforms = platforms;
        this.list = list;
        this.choices = choices;
    }

    /** One page of affiliates, by the query string. */
    public Slice<AffiliateRow> getPage() {
        if (page == null) {
            AffiliateFilter filter = filter(list);
            page =
                    Slice.of(
                            queries.affiliates(
                                    filter, Positions.id(list.cursor()), list.limit() + 1),
                            list.limit(),
                            AffiliateRow::id);
        }
        return page;
    }

    /** The choices of the state filter. */
    public List<Choice> getStates() {
        return choices.states("affiliate", AffiliateStatus.class);
    }

    /** The choices of the platform filter. */
    public List<Choice> getPlatforms() {
        return platforms.platforms().stream()
                .map(platform -> new Choice(platform.code(), platform.name()))
                .toList();
    }

    static AffiliateFilter filter(ListState list) {
        return AffiliateFilter.of(
                list.value("role"),
                list.value("status"),
                list.value("country"),
                list.value("platform"),
                list.getQ());
    }
}
