package org.creatorconnect.catalog.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.catalog.query.ManyProducts.Known;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.query.ListingLaw;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Total;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is asked and however little is looked at at a time: each product that fits comes once.
 */
class ProductSearchTest extends DatabaseTest {

    private static final int PRODUCTS = 240;
    private static final int PAGE = 7;
    private static final int QUESTIONS = 40;

    /** Ways of a search, by how much it may look at. */
    private enum Way {
        /** A few rows fill each page. */
        NEAR(new ProductSearch.Reach(100_000, 100_000, 100_000)),
        /** What few have in common is sorted. */
        SPARSE(new ProductSearch.Reach(3, 50, 100_000)),
        /** The walk goes on, and is ended before a page is full. */
        ENDED(new ProductSearch.Reach(3, 20, 0));

        private final ProductSearch.Reach reach;

        Way(ProductSearch.Reach reach) {
            this.reach = reach;
        }
    }

    private ManyProducts products;

    @BeforeEach
    void tellProducts() {
        products = new ManyProducts(entityManager, NOW, PRODUCTS);
    }

    @ParameterizedTest
    @EnumSource
    void eachProductThatFitsComesOnceInEveryOrder(Way way) {
        for (int question = 0; question < QUESTIONS; question++) {
            ProductFilter filter = products.anyFilter();
            List<UUID> expected = fitting(filter);
            for (Sorting<ProductItem> order : ProductQueries.SORTINGS.known()) {
                boolean descending = question % 2 == 0;
                assertThat(walked(way, filter, order.name(), descending))
                        .as("%s by %s", filter, order.name())
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENDED")
    void partsGoForwardAndBackInEveryOrder(Way way) {
        ProductFilter kitchen =
                new ProductFilter("re", "Kitchen", null, null, "", null, PriceRange.ANY);
        ListingLaw.holds(ProductQueries.SORTINGS, 3, place -> part(way, kitchen, place));
    }

    @ParameterizedTest
    @EnumSource
    void asManyAreCountedAsThereAreOrMoreAreSaid(Way way) {
        for (int question = 0; question < QUESTIONS; question++) {
            ProductFilter filter = products.anyFilter();
            Total total = new ProductSearch(filter, NOW, way.reach, way.reach).total(entityManager);
            if (total.more()) {
                assertThat(way).isNotEqualTo(Way.NEAR);
            } else {
                assertThat(total.counted()).as(filter.toString()).isEqualTo(fitting(filter).size());
            }
        }
    }

    @Test
    void retiredProductsAreFoundByNobody() {
        Known gone = products.all.get(5);
        insert("UPDATE product SET retired_at = ?1 WHERE id = ?2", NOW, gone.id());
        for (Way way : Way.values()) {
            assertThat(walked(way, ProductFilter.of(gone.title()), "title", false))
                    .isNotEmpty()
                    .doesNotContain(gone.id());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' | '-i",
                "-i",
                "-mKitchen",
                "lamp' & '!mug",
                "\\",
                "lamp:*",
                "!lamp",
                "<->",
                "'; DROP TABLE product; --",
                "% _ ? :now {fits}"
            })
    void whatPeopleWriteIsNoPartOfTheQuestion(String text) {
        for (Way way : Way.values()) {
            List<UUID> found = walked(way, ProductFilter.of(text), "newest", true);
            assertThat(found).isSubsetOf(fitting(ProductFilter.of(text)));
        }
    }

    private List<UUID> fitting(ProductFilter filter) {
        return products.all.stream().filter(one -> one.fits(filter)).map(Known::id).toList();
    }

    /** Part by part until there is no other. */
    private List<UUID> walked(Way way, ProductFilter filter, String sort, boolean descending) {
        List<UUID> found = new ArrayList<>();
        String cursor = "";
        do {
            Part<ProductItem> part =
                    part(way, filter, new Place(sort, descending, cursor, false, PAGE));
            part.rows().forEach(row -> found.add(row.id()));
            assertThat(part.rows()).hasSizeLessThanOrEqualTo(PAGE);
            cursor = part.next();
        } while (cursor != null);
        return found;
    }

    private Part<ProductItem> part(Way way, ProductFilter filter, Place place) {
        return new ProductSearch(filter, NOW, way.reach, way.reach)
                .find(entityManager, ProductQueries.SORTINGS.walk(place), place.limit());
    }
}
