package org.creatorconnect.catalog.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorconnect.catalog.query.ProductFilter;
import org.creatorconnect.catalog.query.ProductItem;
import org.creatorconnect.catalog.query.ProductQueries;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.page.Links;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.KnownChoices;

/** The products: a merchant's own, or all there are. */
@Named("productListView")
@RequestScoped
public class ProductListView extends ListView<ProductItem> {

    private final ProductQueries queries;
    private final Text text;
    private final KnownChoices known;

    protected ProductListView() {
        this(null, null, null, null);
    }

    @Inject
    public ProductListView(ProductQueries queries, ListState list, Text text, KnownChoices known) {
        super(list);
        this.queries = queries;
        this.text = text;
        this.known = known;
    }

    @Override
    protected Part<ProductItem> read(Place place) {
        return queries.products(filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(filter(list()));
    }

    /** The categories there are. */
    public List<Choice> getCategories() {
        return known.of(
                "category",
                () -> queries.categories().stream().map(name -> new Choice(name, name)).toList());
    }

    public List<Choice> getStocks() {
        return List.of(
                new Choice("IN", text.word("status.stock.IN")),
                new Choice("OUT", text.word("status.stock.OUT")));
    }

    /** Where a link to the product is made, with its page and merchant filled in. */
    public String link(ProductItem row) {
        return Links.of(
                "/links/new.xhtml",
                Map.of("merchant", row.merchantId().toString(), "url", row.url()));
    }

    static ProductFilter filter(ListState list) {
        UUID merchant =
                list.filter("merchant").map(id -> MerchantId.parse(id).value()).orElse(null);
        return new ProductFilter(
                list.search().orElse(""),
                list.filter("category").orElse(""),
                list.filter("stock", Stock.class).map(Stock.IN::equals).orElse(null),
                merchant);
    }

    /** Whether a product can be bought. */
    private enum Stock {
        IN,
        OUT
    }
}
