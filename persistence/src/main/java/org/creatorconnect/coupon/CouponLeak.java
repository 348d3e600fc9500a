package org.creatorconnect.coupon;

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
import org.jspecify.annotations.Nullable;

/** A code that leaked, with what was seen of it then; kept for good. */
@Entity
@Table(name = "coupon_leak")
public class CouponLeak {

    @Id private UUID id;
    @Version private int version;

    @Column(name = "coupon_id", nullable = false, updatable = false)
    private UUID couponId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private CouponPause cause;

    @Column(updatable = false)
    private @Nullable String host;

    @Column(nullable = false, updatable = false)
    private long orders;

    @Column(name = "without_click", nullable = false, updatable = false)
    private long withoutClick;

    @Column(nullable = false, updatable = false)
    private long usual;

    @Column(name = "found_at", nullable = false, updatable = false)
    private Instant foundAt;

    protected CouponLeak() {}

    /**
     * @param cause not {@link CouponPause#BY_MERCHANT}
     */
    public CouponLeak(UUID id, LeakFigures seen, CouponPause cause, Instant at) {
        this.id = id;
        this.couponId = seen.coupon().value();
        this.cause = cause;
        this.host = seen.host().orElse(null);
        this.orders = seen.orders();
        this.withoutClick = seen.withoutClick();
        this.usual = seen.usual();
        this.foundAt = at;
    }

    @Transient
    public UUID id() {
        return id;
    }

    public CouponId coupon() {
        return new CouponId(couponId);
    }

    public CouponPause cause() {
        return cause;
    }

    /** The figures in one line, for the trail. */
    public String text() {
        return host == null
                ? withoutClick + " of " + orders + " orders without a click, usually " + usual
                : "on " + host;
    }
}
