package org.creatorconnect.merchant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.foundation.SearchWords;

/**
 * A brand or shop that wants its products advertised, or the marketplace's own house brand.
 *
 * <p>An operator adds it; it has no states and never ends: orders, books and links name it. What it
 * agrees to are its {@link Program}'s versions, what it signs with are its {@link SigningKey}s,
 * what it may spend is asked of the books. Its row lock makes a line of whoever changes its terms,
 * keys and deposits.
 */
@Entity
@Table(name = "merchant")
public class Merchant {

    @Id private UUID id;
    @Version private int version;

    @Column(nullable = false)
    private String name;

    @Column(name = "search_words", nullable = false)
    private String searchWords;

    @Column(nullable = false)
    private String country;

    @Column(name = "house_brand", nullable = false)
    private boolean houseBrand;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    protected Merchant() {}

    /**
     * @param country ISO 3166-1 alpha-2
     * @param houseBrand whether the marketplace itself is the merchant
     */
    public Merchant(
            MerchantId id, String name, String country, boolean houseBrand, Instant createdAt) {
        this.id = id.value();
        this.name = name;
        this.searchWords = SearchWords.kept(name);
        this.country = country;
        this.houseBrand = houseBrand;
        this.createdAt = createdAt;
    }

    @Transient
    public MerchantId id() {
        return new MerchantId(id);
    }

    public String name() {
        return name;
    }

    public String country() {
        return country;
    }

    public boolean isHouseBrand() {
        return houseBrand;
    }
}
