package org.creatorconnect.payout.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.creatorconnect.payout.query.PayoutCurrencyQueries;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.KnownChoices;

/** The currencies that a new run can pay in, asked once a minute. */
@ApplicationScoped
public class RunCurrencies {

    private final PayoutCurrencyQueries queries;
    private final KnownChoices known;

    protected RunCurrencies() {
        this(null, null);
    }

    @Inject
    public RunCurrencies(PayoutCurrencyQueries queries, KnownChoices known) {
        this.queries = queries;
        this.known = known;
    }

    /** Their ISO 4217 codes, in alphabetical order. */
    List<Choice> all() {
        return known.of("payoutCurrency", this::asked);
    }

    private List<Choice> asked() {
        return queries.currencies().stream().map(code -> new Choice(code, code)).toList();
    }
}
