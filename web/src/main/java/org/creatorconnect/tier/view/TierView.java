package org.creatorconnect.tier.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.tier.TierId;
import org.creatorconnect.tier.query.TierQueries;
import org.creatorconnect.tier.query.TierRow;
import org.creatorconnect.tier.query.TierRuleRow;
import org.jspecify.annotations.Nullable;

/** A tier with every rule that it had, has, or will have. */
@Named("tierView")
@RequestScoped
public class TierView {

    private final Address address;
    private final TierQueries queries;
    private final InstantSource clock;
    private @Nullable TierRow tier;
    private @Nullable List<TierRuleRow> rules;
    private @Nullable TierRuleRow holding;

    protected TierView() {
        this(null, null, null);
    }

    @Inject
    public TierView(Address address, TierQueries queries, InstantSource clock) {
        this.address = address;
        this.queries = queries;
        this.clock = clock;
    }

    /** The tier that the address names. */
    public TierRow getTier() {
        if (tier == null) {
            tier = queries.get(id());
        }
        return tier;
    }

    /** Its rules, the newest first. */
    public List<TierRuleRow> getRules() {
        if (rules == null) {
            rules = queries.rules(id());
        }
        return rules;
    }

    /** Whether this is the rule that holds now. */
    public boolean holds(TierRuleRow rule) {
        return getHolding() != null && rule.id().equals(getHolding().id());
    }

    /** Whether this rule begins later. */
    public boolean begins(TierRuleRow rule) {
        return rule.holdsFrom().isAfter(clock.instant());
    }

    /** The rule that holds now; null without one. */
    public @Nullable TierRuleRow getHolding() {
        if (holding == null) {
            UUID own = id().value();
            holding = queries.holding().get(own);
        }
        return holding;
    }

    private TierId id() {
        return new TierId(address.id("tier"));
    }
}
