package org.creatorconnect.link.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creatorconnect.catalog.query.ProductFilter;
import org.creatorconnect.catalog.query.ProductItem;
import org.creatorconnect.catalog.query.ProductQueries;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.portal.view.ChoiceFinder;

/**
 * Finds the page of a product by the product's words, so that a link can be made without leaving
 * for the shop. Any other address may be pasted in its place.
 */
@Named("productPageFinder")
@RequestScoped
public class ProductPageFinder {

    private final ProductQueries products;
    private final Map<String, ProductItem> found = new LinkedHashMap<>();

    protected ProductPageFinder() {
        this(null);
    }

    @Inject
    public ProductPageFinder(ProductQueries products) {
        this.products = products;
    }

    /** The addresses of products that fit; none while an address is typed. */
    public List<String> find(String words) {
        if (words.contains("://")) {
            return List.of();
        }
        products.products(ProductFilter.of(words), Place.start(ChoiceFinder.MOST))
                .rows()
                .forEach(item -> found.put(item.url(), item));
        return List.copyOf(found.keySet());
    }

    /** What stands at an address that was found. */
    public String describe(String url) {
        ProductItem item = found.get(url);
        return item == null ? url : item.title() + " · " + item.merchantName();
    }
}
