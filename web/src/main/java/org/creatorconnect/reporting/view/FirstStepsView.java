package org.creatorconnect.reporting.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.desk.query.DeskQueries;
import org.creatorconnect.desk.service.Desks;
import org.creatorconnect.reporting.query.FirstStep;
import org.creatorconnect.reporting.query.FirstSteps;
import org.creatorconnect.reporting.query.FirstStepsQueries;
import org.jspecify.annotations.Nullable;

/**
 * The first steps on the home of somebody new, until all are done or they are put away; that is
 * kept like the columns that a person puts away of a list.
 */
@Named("firstStepsView")
@RequestScoped
public class FirstStepsView {

    private static final String HOME = "/home.xhtml";
    private static final String GUIDE = "first-steps";

    private final FirstStepsQueries queries;
    private final DeskQueries desk;
    private final Desks desks;
    private final Callers callers;
    private @Nullable FirstSteps steps;
    private @Nullable Boolean away;

    protected FirstStepsView() {
        this(null, null, null, null);
    }

    @Inject
    public FirstStepsView(
            FirstStepsQueries queries, DeskQueries desk, Desks desks, Callers callers) {
        this.queries = queries;
        this.desk = desk;
        this.desks = desks;
        this.callers = callers;
    }

    /** Whether something is left to do, and its person wants to see it. */
    public boolean isShown() {
        return !getSteps().isComplete() && !isAway();
    }

    public FirstSteps getSteps() {
        if (steps == null) {
            steps = queries.mine();
        }
        return steps;
    }

    /** Where a step is done. */
    public String page(FirstStep step) {
        return switch (step) {
            case LINK -> "/links/new.xhtml";
            case CHANNEL, ROLE -> "/profile.xhtml";
            case PAYOUT_METHOD, TAX_FORM -> "/payouts/mine.xhtml";
            case TERMS -> "/merchants/terms.xhtml?id=" + merchant();
            case FUNDS -> "/merchants/detail.xhtml?id=" + merchant();
            case TASK -> "/tasks/new.xhtml";
            case PRODUCTS -> "/feeds/list.xhtml";
            case ORDERS -> "/tracking.xhtml";
        };
    }

    /** It is not shown to this person any more. */
    public String putAway() {
        desks.putAway(HOME, List.of(GUIDE));
        return HOME + "?faces-redirect=true";
    }

    private boolean isAway() {
        if (away == null) {
            away = desk.of(HOME).putAway().contains(GUIDE);
        }
        return away;
    }

    private String merchant() {
        return callers.current().merchantId().orElseThrow().toString();
    }
}
