package org.creatorconnect.funding.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.funding.query.DepositFilter;
import org.creatorconnect.funding.query.DepositQueries;
import org.creatorconnect.funding.query.DepositRow;
import org.creatorconnect.portal.list.Findable;
import org.creatorconnect.portal.list.Found;
import org.creatorconnect.portal.page.Links;

/**
 * Deposits, found by their reference, their merchant or who booked them; each is shown in its list.
 */
@ApplicationScoped
public class DepositsFound extends Findable<DepositRow> {

    private final DepositQueries queries;

    protected DepositsFound() {
        this(null);
    }

    @Inject
    public DepositsFound(DepositQueries queries) {
        super("/deposits/list", "deposits", "download");
        this.queries = queries;
    }

    @Override
    protected Part<DepositRow> rows(String text, Place start) {
        DepositFilter filter = new DepositFilter(Period.ALWAYS, text);
        return queries.deposits(filter, start.in("reference", false));
    }

    @Override
    protected Found found(DepositRow row) {
        return Found.of(
                row.reference(),
                row.merchantName(),
                Links.of("/deposits/list.xhtml", Map.of("q", row.reference())));
    }
}
