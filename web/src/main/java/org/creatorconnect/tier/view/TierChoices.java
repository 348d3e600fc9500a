package org.creatorconnect.tier.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.tier.query.TierQueries;
import org.jspecify.annotations.Nullable;

/** The tiers that filters and forms offer, the lowest first. */
@Named("tierChoices")
@RequestScoped
public class TierChoices {

    private final TierQueries queries;
    private @Nullable List<Choice> all;

    protected TierChoices() {
        this(null);
    }

    @Inject
    public TierChoices(TierQueries queries) {
        this.queries = queries;
    }

    public List<Choice> getAll() {
        if (all == null) {
            all =
                    queries.names().stream()
                            .map(tier -> new Choice(tier.id().toString(), tier.name()))
                            .toList();
        }
        return all;
    }
}
