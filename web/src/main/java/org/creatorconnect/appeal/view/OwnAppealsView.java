package org.creatorconnect.appeal.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.appeal.query.AppealFilter;
import org.creatorconnect.appeal.query.AppealQueries;
import org.creatorconnect.appeal.query.AppealRow;
import org.creatorconnect.foundation.query.Place;
import org.jspecify.annotations.Nullable;

/** What a creator appealed, and what they still can. */
@Named("ownAppealsView")
@RequestScoped
public class OwnAppealsView {

    private static final int MOST = 100;
    private static final AppealFilter EVERYTHING = new AppealFilter(Set.of(), Set.of(), "");

    private final AppealQueries queries;
    private @Nullable List<AppealRow> all;

    protected OwnAppealsView() {
        this(null);
    }

    @Inject
    public OwnAppealsView(AppealQueries queries) {
        this.queries = queries;
    }

    /**
     * The appeal about a ban, a rejected application or a decided dispute; null when there is none.
     */
    public @Nullable AppealRow about(UUID decision) {
        return all().stream()
                .filter(
                        one ->
                                decision.equals(one.banId())
                                        || decision.equals(one.roleApplicationId())
                                        || decision.equals(one.disputeId()))
                .findFirst()
                .orElse(null);
    }

    /** Until when a decision of then can be appealed; null when that is over, or it was. */
    public @Nullable Instant until(UUID decision, Instant decidedAt) {
        return about(decision) == null ? queries.appealableUntil(decidedAt).orElse(null) : null;
    }

    private List<AppealRow> all() {
        if (all == null) {
            all = queries.appeals(EVERYTHING, Place.start(MOST)).rows();
        }
        return all;
    }
}
