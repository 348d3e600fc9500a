package org.creatorconnect.payout.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.money.Money;
import org.creatorconnect.payout.PayoutRunId;
import org.creatorconnect.payout.PayoutRunStatus;
import org.creatorconnect.payout.RunTotals;
import org.creatorconnect.payout.query.DraftQueries;
import org.creatorconnect.payout.query.ExclusionCount;
import org.creatorconnect.payout.query.ExclusionRow;
import org.creatorconnect.payout.query.PayoutRunQueries;
import org.creatorconnect.payout.query.RunRow;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.portal.view.CurrentUser;
import org.jspecify.annotations.Nullable;

/** One payout run: what it comes to, who is kept back, how far it is. */
@Named("payoutRunView")
@RequestScoped
public class PayoutRunView {

    private static final int SHOWN_EXCLUSIONS = 20;

    private final Address address;
    private final PayoutRunQueries runs;
    private final DraftQueries drafts;
    private final CurrentUser me;

    private @Nullable RunRow run;
    private @Nullable RunTotals totals;
    private @Nullable List<ExclusionCount> keptBack;
    private @Nullable List<ExclusionRow> exclusions;

    protected PayoutRunView() {
        this(null, null, null, null);
    }

    @Inject
    public PayoutRunView(
            Address address, PayoutRunQueries runs, DraftQueries drafts, CurrentUser me) {
        this.address = address;
        this.runs = runs;
        this.drafts = drafts;
        this.me = me;
    }

    PayoutRunId id() {
        return new PayoutRunId(address.id("payout run"));
    }

    /** The run that the address names. */
    public RunRow getRun() {
        if (run == null) {
            run = runs.run(id());
        }
        return run;
    }

    /** What the run comes to: a draft what submitting it now would claim, else what it claimed. */
    public RunTotals getTotals() {
        if (totals == null) {
            RunRow read = getRun();
            totals =
                    isDraft()
                            ? drafts.totals(read)
                            : new RunTotals(read.count(), read.total(), read.digest());
        }
        return totals;
    }

    public int getCount() {
        return getTotals().count();
    }

    public Money getTotal() {
        return getTotals().total();
    }

    /** Whether something has changed since the draft was calculated. */
    public boolean isChanged() {
        return !getTotals().digest().equals(getRun().digest());
    }

    /** How many are kept back, by reason. */
    public List<ExclusionCount> getKeptBack() {
        if (keptBack == null) {
            keptBack = runs.exclusionCounts(id());
        }
        return keptBack;
    }

    public long getKeptBackCount() {
        return getKeptBack().stream().mapToLong(ExclusionCount::count).sum();
    }

    /** Those who are kept back with the largest amounts; the page says that there are more. */
    public List<ExclusionRow> getLargestKeptBack() {
        if (exclusions == null) {
            exclusions = runs.exclusions(id(), SHOWN_EXCLUSIONS);
        }
        return exclusions;
    }

    public boolean isDraft() {
        return is(PayoutRunStatus.DRAFT);
    }

    public boolean isWaiting() {
        return is(PayoutRunStatus.AWAITING_APPROVAL);
    }

    /** Whether the run can still be given up. */
    public boolean isOpen() {
        return isDraft() || isWaiting();
    }

    /** Whether something moves by itself, so that looking again is worth it. */
    public boolean isMoving() {
        return is(PayoutRunStatus.APPROVED) || is(PayoutRunStatus.DISPATCHED);
    }

    /** Whether the person who looks made or submitted the run and so cannot approve it. */
    public boolean isMine() {
        String name = me.getName();
        return name.equals(getRun().author()) || name.equals(getRun().submitter());
    }

    /**
     * Where the run stands: 1 drafted, 2 submitted, 3 approved, 4 sent, 5 ended; 0 when given up.
     */
    public int getStage() {
        return switch (getRun().status()) {
            case DRAFT -> 1;
            case AWAITING_APPROVAL -> 2;
            case APPROVED -> 3;
            case DISPATCHED -> 4;
            case COMPLETED -> 5;
            case CANCELED -> 0;
        };
    }

    /** {@code done}, {@code now} or {@code later}, as seen from where the run stands. */
    public String step(int number) {
        int stage = getStage();
        if (number <= stage) {
            return "done";
        }
        return number == stage + 1 && stage > 0 ? "now" : "later";
    }

    private boolean is(PayoutRunStatus status) {
        return getRun().status() == status;
    }
}
