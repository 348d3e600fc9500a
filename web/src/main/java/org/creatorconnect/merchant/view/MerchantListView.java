package org.creatorconnect.merchant.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.query.MerchantQueries;
import org.creatorconnect.merchant.query.MerchantRow;
import org.creatorconnect.merchant.service.Merchants;
import org.creatorconnect.merchant.service.NewMerchant;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.Positions;
import org.creatorconnect.portal.list.Slice;
import org.jspecify.annotations.Nullable;

/** The merchants, as the staff looks through them; the operator opens new ones. */
@Named("merchantListView")
@RequestScoped
public class MerchantListView {

    private final MerchantQueries queries;
    private final Merchants merchants;
    private final ListState list;
    private final Notices notices;

    private @Nullable Slice<MerchantRow> page;
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
        this.queries = queries;
        this.merchants = merchants;
        this.list = list;
        this.notices = notices;
    }

    /** One page of merchants, by the query string. */
    public Slice<MerchantRow> getPage() {
        if (page == null) {
            page =
                    Slice.of(
                            queries.merchants(
                                    list.search().orElse(""),
                                    list.filter("country").orElse(""),
                                    Positions.id(list.cursor()),
                                    list.limit() + 1),
                            list.limit(),
                            MerchantRow::id);
        }
        return page;
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
