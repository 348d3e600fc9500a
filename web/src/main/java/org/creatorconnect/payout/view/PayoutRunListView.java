package org.creatorconnect.payout.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Currency;
import java.util.List;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.money.Currencies;
import org.creatorconnect.payout.PayoutRunId;
import org.creatorconnect.payout.PayoutRunStatus;
import org.creatorconnect.payout.query.PayoutRunQueries;
import org.creatorconnect.payout.query.RunFilter;
import org.creatorconnect.payout.query.RunRow;
import org.creatorconnect.payout.service.PayoutRuns;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.Choices;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/** All payout runs, and making a new one. */
@Named("payoutRunListView")
@RequestScoped
public class PayoutRunListView extends ListView<RunRow> {

    private final PayoutRunQueries queries;
    private final RunCurrencies payable;
    private final PayoutRuns runs;
    private final Choices choices;
    private final Notices notices;
    private String currency = "EUR";
    private @Nullable PayoutRunId made;

    protected PayoutRunListView() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public PayoutRunListView(
            PayoutRunQueries queries,
            RunCurrencies payable,
            PayoutRuns runs,
            ListState list,
            Choices choices,
            Notices notices) {
        super(list);
        this.queries = queries;
        this.payable = payable;
        this.runs = runs;
        this.choices = choices;
        this.notices = notices;
    }

    @Override
    protected Part<RunRow> read(Place place) {
        return queries.runs(filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(filter(list()));
    }

    static RunFilter filter(ListState list) {
        return new RunFilter(
                list.filters("status", PayoutRunStatus.class),
                list.period("cutOff"),
                list.search().orElse(""));
    }

    public List<Choice> getStates() {
        return choices.states("payoutRun", PayoutRunStatus.class);
    }

    /** The currencies that a run can pay in. */
    public List<Choice> getCurrencies() {
        return payable.all();
    }

    /** Calculates a run of all that is due now, and goes there to look at it. */
    public @Nullable String make() {
        boolean done =
                notices.attempt("newRunForm", () -> made = runs.preview(() -> null, this::chosen));
        return done && made != null
                ? "/payouts/run.xhtml?faces-redirect=true&id=" + made.text()
                : null;
    }

    private Currency chosen() {
        return Currencies.find(currency)
                .orElseThrow(() -> ValidationFailed.of("currency", Currencies.COMPLAINT));
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }
}
