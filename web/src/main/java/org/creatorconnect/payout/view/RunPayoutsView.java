package org.creatorconnect.payout.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.payout.PayoutStatus;
import org.creatorconnect.payout.query.PayoutFilter;
import org.creatorconnect.payout.query.PayoutQueries;
import org.creatorconnect.payout.query.PayoutRow;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.Choices;

/** The payouts of the run on the page. */
@Named("runPayoutsView")
@RequestScoped
public class RunPayoutsView extends ListView<PayoutRow> {

    private final PayoutRunView page;
    private final PayoutQueries queries;
    private final Choices choices;

    protected RunPayoutsView() {
        this(null, null, null, null);
    }

    @Inject
    public RunPayoutsView(
            PayoutRunView page, PayoutQueries queries, ListState list, Choices choices) {
        super(list);
        this.page = page;
        this.queries = queries;
        this.choices = choices;
    }

    @Override
    protected Part<PayoutRow> read(Place place) {
        return queries.ofRun(page.id(), filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(page.id(), filter(list()));
    }

    public List<Choice> getStates() {
        return choices.states("payout", PayoutStatus.class);
    }

    static PayoutFilter filter(ListState list) {
        return new PayoutFilter(
                list.filters("status", PayoutStatus.class),
                list.period("made"),
                list.search().orElse(""));
    }
}
