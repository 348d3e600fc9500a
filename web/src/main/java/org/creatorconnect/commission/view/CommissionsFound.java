package org.creatorconnect.commission.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.creatorconnect.commission.query.CommissionFilter;
import org.creatorconnect.commission.query.CommissionQueries;
import org.creatorconnect.commission.query.CommissionRow;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.portal.list.Findable;
import org.creatorconnect.portal.list.Found;

/** Commissions, found by their order, product, affiliate or merchant. */
@ApplicationScoped
public class CommissionsFound extends Findable<CommissionRow> {

    private final CommissionQueries queries;

    protected CommissionsFound() {
        this(null);
    }

    @Inject
    public CommissionsFound(CommissionQueries queries) {
        super("/commissions/list", "commissions", "dollar");
        this.queries = queries;
    }

    @Override
    protected Part<CommissionRow> rows(String text, Place start) {
        CommissionFilter filter =
                new CommissionFilter(Set.of(), null, null, Period.ALWAYS, "", text);
        return queries.commissions(filter, start);
    }

    @Override
    protected Found found(CommissionRow row) {
        return new Found(
                row.product(),
                row.orderReference(),
                "commission",
                row.status(),
                page("/commissions/detail.xhtml", row.id()));
    }
}
