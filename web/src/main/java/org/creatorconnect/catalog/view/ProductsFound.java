package org.creatorconnect.catalog.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.creatorconnect.catalog.query.ProductFilter;
import org.creatorconnect.catalog.query.ProductItem;
import org.creatorconnect.catalog.query.ProductQueries;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.portal.list.Findable;
import org.creatorconnect.portal.list.Found;
import org.creatorconnect.portal.page.Links;

/** Products, found by their reference or the words of their title; each is shown in its list. */
@ApplicationScoped
public class ProductsFound extends Findable<ProductItem> {

    private final ProductQueries queries;

    protected ProductsFound() {
        this(null);
    }

    @Inject
    public ProductsFound(ProductQueries queries) {
        super("/products/list", "products", "box");
        this.queries = queries;
    }

    @Override
    protected Part<ProductItem> rows(String text, Place start) {
        return queries.products(ProductFilter.of(text), start.in("reference", false));
    }

    @Override
    protected Found found(ProductItem row) {
        return new Found(
                row.title(),
                row.reference(),
                "stock",
                row.inStock() ? "IN" : "OUT",
                Links.of(
                        "/products/list.xhtml",
                        List.of(
                                Map.entry("q", row.reference()),
                                Map.entry("merchant", row.merchantId().toString()))));
    }
}
