package org.creatorconnect.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What a merchant sells, as read models ask for it.
 *
 * <p>A merchant tells it by its own reference, and tells it anew as often as it likes: the newest
 * word holds. It is never deleted, since orders and links name it; one that is sold out says so.
 *
 * <p>Products are told in sets ({@link ProductRepository}), so that nothing is ever changed through
 * this class.
 */
@Entity
@Immutable
@Table(name = "product")
public class Product {

    @Id private UUID id;

    @Column(name = "merchant_id", nullable = false)
    private UUID merchantId;

    @Column(nullable = false)
    private String reference;

    @Column(nullable = false)
    private String title;

    @Column(name = "search_words", nullable = false)
    private String searchWords;

    /** Everything it is found by, as {@code product_facets} puts it together. */
    @Column(columnDefinition = "tsvector", insertable = false, updatable = false)
    private String facets;

    @Column(nullable = false)
    private String url;

    @Column(name = "image_url")
    private @Nullable String imageUrl;

    @Column(nullable = false)
    private String category;

    @Column(nullable = false)
    private String currency;

    @Column(name = "price_minor", nullable = false)
    private long priceMinor;

    @Column(name = "original_price_minor")
    private @Nullable Long originalPriceMinor;

    @Column(name = "sale_price_minor")
    private @Nullable Long salePriceMinor;

    @Column(name = "sale_from")
    private @Nullable Instant saleFrom;

    @Column(name = "sale_until")
    private @Nullable Instant saleUntil;

    private @Nullable BigDecimal rate;

    @Column(name = "next_rate")
    private @Nullable BigDecimal nextRate;

    @Column(name = "next_rate_from")
    private @Nullable Instant nextRateFrom;

    /** The countries it is sent to, parted by blanks. */
    @Column(name = "ships_to", nullable = false)
    private String shipsTo;

    @Column(name = "in_stock", nullable = false)
    private boolean inStock;

    /** Since when its merchant's feed tells it no more; its links go on. */
    @Column(name = "retired_at")
    private @Nullable Instant retiredAt;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    protected Product() {}
}
