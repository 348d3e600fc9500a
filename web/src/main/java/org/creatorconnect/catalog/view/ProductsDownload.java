package org.creatorconnect.catalog.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.creatorconnect.catalog.query.ProductItem;
import org.creatorconnect.catalog.query.ProductQueries;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.portal.list.CsvDownload;
import org.creatorconnect.portal.list.ListState;
import org.jspecify.annotations.Nullable;

/** The list of products as a file. */
@WebServlet("/products/list.csv")
public class ProductsDownload extends CsvDownload<ProductItem> {

    private static final long serialVersionUID = 1L;

    @Inject transient ProductQueries queries;
    @Inject transient ListState list;

    @Override
    protected String name() {
        return "products";
    }

    @Override
    protected List<String> heads() {
        return List.of(
                "id",
                "merchant",
                "reference",
                "title",
                "url",
                "category",
                "price",
                "original price",
                "currency",
                "rate",
                "in stock");
    }

    @Override
    protected List<ProductItem> rows(@Nullable UUID position, int limit) {
        return queries.products(
                        ProductListView.filter(list),
                        Place.after(position == null ? "" : "." + position, limit))
                .rows();
    }

    @Override
    protected Function<ProductItem, UUID> position() {
        return ProductItem::id;
    }

    @Override
    protected List<@Nullable Object> cells(ProductItem row) {
        return Arrays.asList(
                row.id(),
                row.merchantName(),
                row.reference(),
                row.title(),
                row.url(),
                row.category(),
                row.price().decimal(),
                row.originalPrice() == null ? null : row.originalPrice().decimal(),
                row.price().currency().getCurrencyCode(),
                row.effectiveRate(),
                row.inStock());
    }
}
