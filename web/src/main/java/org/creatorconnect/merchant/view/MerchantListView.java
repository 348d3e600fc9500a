package org.creatorconnect.merchant.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.query.MerchantFilter;
import org.creatorconnect.merchant.query.MerchantQueries;
import org.creatorconnect.merchant.query.MerchantRow;
import org.creatorconnect.merchant.service.Merchants;
import org.creatorconnect.merchant.service.NewMerchant;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.jspecify.annotations.Nullable;

/** The merchants, as the staff looks through them; the operator opens new ones. */
@Named("merchantListView")
@RequestScoped
public class MerchantListView extends ListView<MerchantRow> {

    private final MerchantQueries queries;
    private final Merchants merchants;
    private final Notices notices;

    private @Nullable String name;
    private @Nullable String country;
    private boolean houseBrand;
    private @Nullable MerchantId opened;

    protected MerchantListView() {
        this(null, null, null, null);
    }

    @Inject
    public MerchantListView(
            MerchantQueries queries, Merchants merchants, ListState list, Notices notices) {
        super(list);
        this.queries = queries;
        this.merchants = merchants;
        this.notices = notices;
    }

    @Override
    protected Part<MerchantRow> read(Place place) {
        return queries.merchants(filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(filter(list()));
    }

    static MerchantFilter filter(ListState list) {
        return new MerchantFilter(list.filter("country").orElse(""), list.search().orElse(""));
    }

    /** Opens a merchant and goes on to its page. */
    public @Nullable String open() {
        NewMerchant given = new NewMerchant(name, country, houseBrand);
        if (!notices.attempt("open", () -> opened = merchants.open(given)) || opened == null) {
            return null;
        }
        notices.done("catalog.merchantOpened", name);
        return "/merchants/detail.xhtml?faces-redirect=true&id=" + opened.text();
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = country;
    }

    public boolean isHouseBrand() {
        return houseBrand;
    }

    public void setHouseBrand(boolean houseBrand) {
        this.houseBrand = houseBrand;
    }
}
