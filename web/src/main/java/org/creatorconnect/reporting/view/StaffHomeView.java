package org.creatorconnect.reporting.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.messaging.query.ReviewQueries;
import org.creatorconnect.payout.query.PayoutRunQueries;
import org.creatorconnect.payout.query.RunFilter;
import org.creatorconnect.payout.query.RunRow;
import org.creatorconnect.registry.query.AffiliateFilter;
import org.creatorconnect.registry.query.AffiliateQueries;
import org.creatorconnect.registry.query.AffiliateRow;
import org.jspecify.annotations.Nullable;

/** What the staff see beside the work that waits. */
@Named("staffHomeView")
@RequestScoped
public class StaffHomeView {

    private static final int SHOWN = 6;

    private final PayoutRunQueries payoutRuns;
    private final ReviewQueries reviews;
    private final AffiliateQueries affiliates;
    private @Nullable List<RunRow> runs;
    private @Nullable List<AffiliateRow> newcomers;

    protected StaffHomeView() {
        this(null, null, null);
    }

    @Inject
    public StaffHomeView(
            PayoutRunQueries payoutRuns, ReviewQueries reviews, AffiliateQueries affiliates) {
        this.payoutRuns = payoutRuns;
        this.reviews = reviews;
        this.affiliates = affiliates;
    }

    /** The newest payout runs; only finance and auditors may ask. */
    public List<RunRow> getRuns() {
        if (runs == null) {
            runs = payoutRuns.runs(RunFilter.NONE, Place.start(SHOWN)).rows();
        }
        return runs;
    }

    /** How many messages in review nobody has handled; only finance and auditors may ask. */
    public long getReviews() {
        return reviews.openCount();
    }

    /** Who joined last. */
    public List<AffiliateRow> getNewcomers() {
        if (newcomers == null) {
            newcomers = affiliates.affiliates(AffiliateFilter.NONE, Place.start(SHOWN)).rows();
        }
        return newcomers;
    }
}
