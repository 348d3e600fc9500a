package org.creatorconnect.feed.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.feed.query.FeedQueries;
import org.creatorconnect.feed.query.FeedRow;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.query.MerchantQueries;
import org.creatorconnect.merchant.query.MerchantRow;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/** A merchant's product feeds, and what came of each. */
@Named("feedListView")
@RequestScoped
public class FeedListView extends ListView<FeedRow> {

    private final Address address;
    private final FeedQueries queries;
    private final MerchantQueries merchants;
    private final Callers callers;
    private @Nullable MerchantRow merchant;

    protected FeedListView() {
        this(null, null, null, null, null);
    }

    @Inject
    public FeedListView(
            Address address,
            FeedQueries queries,
            MerchantQueries merchants,
            Callers callers,
            ListState list) {
        super(list);
        this.address = address;
        this.queries = queries;
        this.merchants = merchants;
        this.callers = callers;
    }

    @Override
    protected Part<FeedRow> read(Place place) {
        return queries.feeds(id(), place);
    }

    @Override
    protected Total count() {
        return queries.total(id());
    }

    public MerchantRow getMerchant() {
        if (merchant == null) {
            merchant = merchants.merchant(id());
        }
        return merchant;
    }

    /** Whether something is still to be done with one of those shown. */
    public boolean isOpen() {
        return getPart().rows().stream().anyMatch(FeedRow::isOpen);
    }

    /** The merchant in the address, else the caller's own. */
    private MerchantId id() {
        return merchant(address.value("merchant"), callers);
    }

    static MerchantId merchant(Optional<String> named, Callers callers) {
        Optional<UUID> own = callers.current().merchantId();
        return named.map(MerchantId::parse)
                .or(() -> own.map(MerchantId::new))
                .orElseThrow(() -> new NotFound("merchant"));
    }
}
