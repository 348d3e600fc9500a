package org.creatorconnect.tier.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.tier.query.TierQueries;
import org.creatorconnect.tier.query.TierRow;
import org.creatorconnect.tier.query.TierRuleRow;
import org.creatorconnect.tier.service.TierPass;
import org.jspecify.annotations.Nullable;

/** The tiers with what they take, as the staff looks through them. */
@Named("tierListView")
@RequestScoped
public class TierListView extends ListView<TierRow> {

    private final TierQueries queries;
    private final TierPass pass;
    private final Notices notices;
    private @Nullable Map<UUID, TierRuleRow> rules;

    protected TierListView() {
        this(null, null, null, null);
    }

    @Inject
    public TierListView(TierQueries queries, TierPass pass, ListState list, Notices notices) {
        super(list);
        this.queries = queries;
        this.pass = pass;
        this.notices = notices;
    }

    @Override
    protected Part<TierRow> read(Place place) {
        return queries.tiers(place);
    }

    @Override
    protected Total count() {
        return queries.total();
    }

    /** The rule of a tier that holds now; null without one. */
    public @Nullable TierRuleRow rule(TierRow row) {
        if (rules == null) {
            rules = queries.holding();
        }
        return rules.get(row.id());
    }

    /** Looks at everybody now instead of tonight. */
    public @Nullable String look() {
        int[] moved = new int[1];
        if (!notices.attempt("look", () -> moved[0] = pass.run())) {
            return null;
        }
        notices.done("tier.looked", moved[0]);
        return "/tiers/list.xhtml?faces-redirect=true";
    }
}
