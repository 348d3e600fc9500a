package org.creatorconnect.payout.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.payout.query.PayoutRunQueries;
import org.creatorconnect.payout.query.RunFilter;
import org.creatorconnect.payout.query.RunRow;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.Findable;
import org.creatorconnect.portal.list.Found;

/** Payout runs, found by their number, with or without its words, or by who made them. */
@ApplicationScoped
public class PayoutRunsFound extends Findable<RunRow> {

    private final PayoutRunQueries queries;
    private final Text text;

    protected PayoutRunsFound() {
        this(null, null);
    }

    @Inject
    public PayoutRunsFound(PayoutRunQueries queries, Text text) {
        super("/payouts/list", "payout-runs", "money-bill");
        this.queries = queries;
        this.text = text;
    }

    @Override
    protected Part<RunRow> rows(String words, Place start) {
        RunFilter filter = new RunFilter(Set.of(), Period.ALWAYS, RunNumber.in(words, text));
        return queries.runs(filter, start.in("run", false));
    }

    @Override
    protected Found found(RunRow row) {
        return new Found(
                text.of(RunNumber.NUMBERED, String.valueOf(row.number())),
                row.author(),
                "payoutRun",
                row.status(),
                page("/payouts/run.xhtml", row.id()));
    }
}
