package org.creatorconnect.catalog.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.catalog.query.ProductItem;
import org.creatorconnect.catalog.query.ProductQueries;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;

/** The list of products as a file. */
@ApplicationScoped
public class ProductsExport extends Exportable<ProductItem> {

    private static final Columns<ProductItem> COLUMNS =
            new Columns<ProductItem>()
                    .text("id", ProductItem::id)
                    .text("merchant", ProductItem::merchantName)
                    .text("reference", ProductItem::reference)
                    .text("title", ProductItem::title)
                    .text("address", ProductItem::url)
                    .text("category", ProductItem::category)
                    .currency(ProductItem::price)
                    .amount("price", ProductItem::price)
                    .amount("originalPrice", ProductItem::originalPrice)
                    .rate("rate", ProductItem::effectiveRate)
                    .yesOrNo("inStock", ProductItem::inStock);

    private final ProductQueries queries;

    protected ProductsExport() {
        this(null);
    }

    @Inject
    public ProductsExport(ProductQueries queries) {
        super("/products/list", "products", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<ProductItem> rows(ListState state, String position, int limit) {
        return queries.products(ProductFilters.of(state), state.place(position, limit));
    }
}
