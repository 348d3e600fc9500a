package org.creatorconnect.payout.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.creatorconnect.earnings.EarningSource;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.payout.query.ItemFilter;
import org.creatorconnect.payout.query.PayoutItemQueries;
import org.creatorconnect.payout.query.PayoutItemRow;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.view.Choice;

/** The earnings that the payout on the page is made of. */
@Named("payoutItemsView")
@RequestScoped
public class PayoutItemsView extends ListView<PayoutItemRow> {

    private final PayoutView page;
    private final PayoutItemQueries queries;
    private final Text text;

    protected PayoutItemsView() {
        this(null, null, null, null);
    }

    @Inject
    public PayoutItemsView(PayoutView page, PayoutItemQueries queries, ListState list, Text text) {
        super(list);
        this.page = page;
        this.queries = queries;
        this.text = text;
    }

    @Override
    protected Part<PayoutItemRow> read(Place place) {
        return queries.items(page.id(), filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(page.id(), filter(list()));
    }

    /** What an earning can come from. */
    public List<Choice> getSources() {
        return Stream.of(EarningSource.values())
                .map(one -> new Choice(one.name(), text.word("payouts.source." + one)))
                .toList();
    }

    static ItemFilter filter(ListState list) {
        return new ItemFilter(
                list.filters("source", EarningSource.class), list.search().orElse(""));
    }
}
