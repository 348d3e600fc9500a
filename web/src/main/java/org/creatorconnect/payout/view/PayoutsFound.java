package org.creatorconnect.payout.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.payout.query.PayoutFilter;
import org.creatorconnect.payout.query.PayoutQueries;
import org.creatorconnect.payout.query.PayoutRow;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.Findable;
import org.creatorconnect.portal.list.Found;
import org.creatorconnect.registry.AffiliateId;

/** A creator's own payouts, found by their run or their account. */
@ApplicationScoped
public class PayoutsFound extends Findable<PayoutRow> {

    private final PayoutQueries queries;
    private final Callers callers;
    private final Text text;

    protected PayoutsFound() {
        this(null, null, null);
    }

    @Inject
    public PayoutsFound(PayoutQueries queries, Callers callers, Text text) {
        super("/payouts/mine", "payouts", "wallet");
        this.queries = queries;
        this.callers = callers;
        this.text = text;
    }

    @Override
    protected Part<PayoutRow> rows(String words, Place start) {
        PayoutFilter filter = new PayoutFilter(Set.of(), Period.ALWAYS, RunNumber.in(words, text));
        return callers.current()
                .affiliateId()
                .map(own -> queries.ofAffiliate(new AffiliateId(own), filter, start))
                .orElse(Part.empty());
    }

    @Override
    protected Found found(PayoutRow row) {
        return new Found(
                text.of(RunNumber.NUMBERED, String.valueOf(row.runNumber())),
                row.mask(),
                "payout",
                row.status(),
                page("/payouts/payout.xhtml", row.id()));
    }
}
