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
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.Positions;
import org.creatorconnect.portal.list.Slice;
import org.creatorconnect.portal.page.Links;
import org.creatorconnect.portal.view.Choice;
import org.jspecify.annotations.Nullable;

/** The products: a merchant's own, or all there are. */
@Named("productListView")
@RequestScoped
public class ProductListView {

    private final ProductQueries queries;
    private final ListState list;
    private final Text text;
    private @Nullable Slice<ProductItem> page;

    protected ProductListView() {
        this(null, null, null);
    }

    @Inject
    public ProductListView(ProductQueries queries, ListState list, Text text) {
        this.queries = queries;
        this.list = list;
        this.text = text;
    }

    /** One page of products, by the query string. */
    public Slice<ProductItem> getPage() {
        if (page == null) {
            page =
                    Slice.of(
                            queries.products(
                                    filter(list), Positions.id(list.cursor()), list.limit() + 1),
                            list.limit(),
                            ProductItem::id);
        }
        return page;
    }

    /** The categories there are. */
    public List<Choice> getCategories() {
        return queries.categories().stream().map(name -> new Choice(name, name)).toList();
    }

    public List<Choice> getStocks() {
        return List.of(
                new Choice("IN", text.word("status.stock.IN")),
                new Choice("OUT", text.word("status.stock.OUT")));
    }

    /** Where a link to the product is made, with its page and merchant filled in. */
    public String link(ProductItem row) {
        return Links.of(
                "/links/list.xhtml",
                Map.of("merchant", row.merchantId().toString(), "url", row.url()));
    }

    static ProductFilter filter(ListState list) {
        UUID merchant =
                list.filter("merchant").map(id -> MerchantId.parse(id).value()).orElse(null);
        return new ProductFilter(
                list.search().orElse(""),
                list.filter("category").orElse(""),
                list.filter("stock").orElse(""),
                merchant);
    }
}
