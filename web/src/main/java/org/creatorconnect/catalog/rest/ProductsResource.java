package org.creatorconnect.catalog.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.creatorconnect.catalog.query.ProductItem;
import org.creatorconnect.catalog.query.ProductQueries;
import org.creatorconnect.foundation.rest.Amount;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.money.Rate;
import org.jspecify.annotations.Nullable;

/** The products that can be advertised, and the categories they are in. */
@RequestScoped
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public class ProductsResource {

    /** A product as the API shows it. */
    public record Product(
            String id,
            String merchantId,
            String merchantName,
            String reference,
            String title,
            String url,
            @Nullable String imageUrl,
            String category,
            Amount price,
            @Nullable Amount originalPrice,
            @Nullable String rate,
            boolean inStock,
            List<String> shipsTo) {

        static Product of(ProductItem item) {
            return new Product(
                    item.id().toString(),
                    item.merchantId().toString(),
                    item.merchantName(),
                    item.reference(),
                    item.title(),
                    item.url(),
                    item.imageUrl(),
                    item.category(),
                    Amount.of(item.price()),
                    item.originalPrice() == null ? null : Amount.of(item.originalPrice()),
                    item.effectiveRate() == null ? null : new Rate(item.effectiveRate()).decimal(),
                    item.inStock(),
                    item.shipsTo());
        }
    }

    /** A category by its name. */
    public record Category(String name) {}

    @Inject ProductQueries queries;

    @GET
    @Path("products")
    public Page<Product> products(@BeanParam ProductsRequest asked, @BeanParam ListRequest part) {
        return Page.of(queries.products(asked.filter(), part.place()), Product::of);
    }

    @GET
    @Path("categories")
    public Page<Category> categories() {
        return new Page<>(queries.categories().stream().map(Category::new).toList(), null);
    }
}
