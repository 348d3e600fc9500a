package org.creatorconnect.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.merchant.MerchantId;
import org.jspecify.annotations.Nullable;

/**
 * Where a merchant's feed is fetched from, and when. What is fetched is a feed like one that was
 * sent. When nothing good came of it {@link #MOST_FAILURES} times in a row it is paused, so that an
 * address that is gone is not asked for ever.
 */
@Entity
@Table(name = "feed_address")
public class FeedAddress {

    /** Fetches in a row of which nothing good came, until it is paused. */
    public static final int MOST_FAILURES = 5;

    /**
     * What its merchant tells.
     *
     * @param by in whose name it is fetched
     * @param hour of UTC, for what is fetched daily
     */
    public record Told(AccountId by, String url, FeedRhythm rhythm, int hour) {}

    @Id private UUID id;
    @Version private int version;

    @Column(name = "merchant_id", nullable = false, updatable = false)
    private UUID merchantId;

    @Column(name = "account_id", nullable = false)
    private UUID accountId;

    @Column(nullable = false)
    private String url;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FeedRhythm rhythm;

    @Column(nullable = false)
    private int hour;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FeedAddressStatus status;

    @Column(nullable = false)
    private int failures;

    private @Nullable String etag;

    @Column(name = "last_modified")
    private @Nullable String lastModified;

    private @Nullable String digest;

    @Column(name = "next_at", nullable = false)
    private Instant nextAt;

    @Column(name = "told_at", nullable = false)
    private Instant toldAt;

    protected FeedAddress() {}

    /** A merchant tells it for the first time; it is fetched at once. */
    public FeedAddress(UUID id, MerchantId merchant, Told told, Instant at) {
        this.id = id;
        this.merchantId = merchant.value();
        this.url = told.url();
        tell(told, at);
    }

    /** Its merchant tells it anew; it is fetched at once, whatever became of it before. */
    public final void tell(Told told, Instant at) {
        if (!told.url().equals(url)) {
            etag = null;
            lastModified = null;
            digest = null;
        }
        accountId = told.by().value();
        url = told.url();
        rhythm = told.rhythm();
        hour = told.hour();
        status = FeedAddressStatus.ACTIVE;
        failures = 0;
        nextAt = at;
        toldAt = at;
    }

    /**
     * It is being fetched.
     *
     * @return when it is fetched next
     */
    public Instant plan(Instant now) {
        nextAt = rhythm.after(now, hour);
        return nextAt;
    }

    /** What was there is in the catalog, or was there before. */
    public void succeeded(FeedImport feed) {
        failures = 0;
        if (feed.status() == FeedStatus.COMPLETED) {
            etag = feed.marks().etag();
            lastModified = feed.marks().lastModified();
            digest = feed.digest();
        }
    }

    /**
     * Nothing good came of it.
     *
     * @return whether it is paused now
     */
    public boolean failed() {
        failures++;
        if (failures < MOST_FAILURES || status == FeedAddressStatus.PAUSED) {
            return false;
        }
        status = FeedAddressStatus.PAUSED;
        return true;
    }

    @Transient
    public UUID id() {
        return id;
    }

    public MerchantId merchant() {
        return new MerchantId(merchantId);
    }

    /** In whose name it is fetched. */
    public AccountId account() {
        return new AccountId(accountId);
    }

    public String url() {
        return url;
    }

    public boolean isActive() {
        return status == FeedAddressStatus.ACTIVE;
    }

    /** What it said of the file that is in the catalog. */
    public FeedMarks marks() {
        return new FeedMarks(etag, lastModified);
    }

    /** SHA-256 of the file that is in the catalog; empty when none came from there. */
    public String digest() {
        return digest == null ? "" : digest;
    }
}
