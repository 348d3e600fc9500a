package org.creatorconnect.merchant.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.merchant.query.MerchantFilter;
import org.creatorconnect.merchant.query.MerchantQueries;
import org.creatorconnect.merchant.query.MerchantRow;
import org.creatorconnect.portal.list.Findable;
import org.creatorconnect.portal.list.Found;

/** Merchants, found by their name. */
@ApplicationScoped
public class MerchantsFound extends Findable<MerchantRow> {

    private final MerchantQueries queries;

    protected MerchantsFound() {
        this(null);
    }

    @Inject
    public MerchantsFound(MerchantQueries queries) {
        super("/merchants/list", "merchants", "shop");
        this.queries = queries;
    }

    @Override
    protected Part<MerchantRow> rows(String text, Place start) {
        return queries.merchants(new MerchantFilter("", text), start.in("name", false));
    }

    @Override
    protected Found found(MerchantRow row) {
        return Found.of(row.name(), row.country(), page("/merchants/detail.xhtml", row.id()));
    }
}
