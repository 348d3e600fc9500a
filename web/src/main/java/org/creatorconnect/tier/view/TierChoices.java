package org.creatorconnect.tier.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.KnownChoices;
import org.creatorconnect.tier.query.TierQueries;
import org.jspecify.annotations.Nullable;

/** The tiers that filters and forms offer, the lowest first. */
@Named("tierChoices")
@RequestScoped
public class TierChoices {

    private final TierQueries queries;
    private final KnownChoices known;
    private @Nullable List<Choice> all;

    protected TierChoices() {
        this(null, null);
    }

    @Inject
    public TierChoices(TierQueries queries, KnownChoices known) {
        this.queries = queries;
        this.known = known;
    }

    /** The same as a filter offers them. */
    public List<Choice> getKnown() {
        return known.of("tiers", this::getAll);
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
