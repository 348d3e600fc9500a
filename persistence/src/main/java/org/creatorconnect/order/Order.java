package org.creatorconnect.order;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.attribution.Attribution;
import org.creatorconnect.foundation.SearchWords;
import org.creatorconnect.link.SubIds;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A purchase in a merchant's shop.
 *
 * <p>It begins {@code RECEIVED}, once by merchant and reference, attributed at that moment and
 * never again. The shop's events, or the merchant by hand, lift it: {@code COMPLETED} starts the
 * hold days, {@code REFUNDED} when every line was given back, {@code CANCELED}. Events may come in
 * any order and twice; each lifts the status to its own and none lowers it. When the shop says
 * nothing, the validation days end in approval of its commissions, and the order stays {@code
 * RECEIVED}.
 *
 * <p>What the shop told, the terms it falls under, and the verdict on every candidate never change.
 * No more is ever refunded of a line than was paid. Whoever changes it holds its row lock, and its
 * commissions follow in the same transaction.
 */
@Entity(name = "ShopOrder")
@Table(name = "shop_order")
public class Order {

    @Id private UUID id;
    @Version private int version;

    @Column(name = "merchant_id", nullable = false, updatable = false)
    private UUID merchantId;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Column(name = "search_words", nullable = false, updatable = false)
    private String searchWords;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private OrderStatus status;

    @Column(nullable = false, updatable = false)
    private String currency;

    @Column(name = "paid_minor", nullable = false, updatable = false)
    private long paidMinor;

    @Column(name = "ordered_at", nullable = false, updatable = false)
    private Instant orderedAt;

    @Column(name = "received_at", nullable = false, updatable = false)
    private Instant receivedAt;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    @Column(name = "canceled_at")
    private @Nullable Instant canceledAt;

    @Column(name = "click_id", updatable = false)
    private @Nullable String clickId;

    @Column(name = "coupon_code", updatable = false)
    private @Nullable String couponCode;

    @Column(name = "buyer_reference", updatable = false)
    private @Nullable String buyerReference;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "sub_ids", updatable = false)
    private @Nullable List<String> subIds;

    @Column(nullable = false, updatable = false)
    private String fingerprint;

    @Column(name = "program_id", updatable = false)
    private @Nullable UUID programId;

    @Column(name = "hold_days", nullable = false, updatable = false)
    private int holdDays;

    @Column(name = "validates_at", updatable = false)
    private @Nullable Instant validatesAt;

    @Column(name = "validated_at")
    private @Nullable Instant validatedAt;

    @Column(name = "affiliate_id", updatable = false)
    private @Nullable UUID affiliateId;

    @Column(nullable = false, updatable = false)
    private String outcome;

    protected Order() {}

    /**
     * @param terms under which it is attributed and held
     * @param attribution what came of it
     */
    public Order(
            OrderId id,
            MerchantId merchant,
            OrderContent content,
            OrderTerms terms,
            Attribution attribution,
            Instant receivedAt) {
        this.id = id.value();
        this.merchantId = merchant.value();
        this.reference = content.reference();
        this.searchWords = SearchWords.kept(reference);
        this.status = OrderStatus.RECEIVED;
        this.currency = content.currency().getCurrencyCode();
        this.paidMinor = content.paid().minor();
        this.orderedAt = content.orderedAt(receivedAt);
        this.receivedAt = receivedAt;
        this.clickId = content.clickId().orElse(null);
        this.couponCode = content.couponCode().orElse(null);
        this.buyerReference = content.buyerReference().orElse(null);
        this.subIds = content.subIds().map(SubIds::values).orElse(null);
        this.fingerprint = content.fingerprint();
        this.programId = terms.programId().orElse(null);
        this.holdDays = terms.holdDays();
        this.validatesAt =
                terms.programId().isPresent() && attribution.isSomebodys()
                        ? receivedAt.plus(Duration.ofDays(terms.validationDays()))
                        : null;
        this.affiliateId =
                attribution.winner().map(winner -> winner.affiliate().value()).orElse(null);
        this.outcome = attribution.outcome();
    }

    /**
     * The shop delivered it; the time of the first such event counts.
     *
     * @return whether this was the first
     */
    public boolean complete(Instant at) {
        status = status.or(OrderStatus.COMPLETED);
        if (completedAt != null) {
            return false;
        }
        completedAt = at;
        return true;
    }

    /**
     * Whether the shop let its time pass: it was to report by now, and has told neither completion
     * nor cancellation.
     */
    public boolean isUnreported(Instant now) {
        return status == OrderStatus.RECEIVED
                && validatedAt == null
                && validatesAt != null
                && !validatesAt.isAfter(now);
    }

    /** The shop's silence approved what it stands for; later events have their effect as before. */
    public void validate(Instant at) {
        validatedAt = at;
    }

    /** Every line was given back. */
    public void refundWhole() {
        status = status.or(OrderStatus.REFUNDED);
    }

    /** The shop canceled it; the time of the first such event counts. */
    public void cancel(Instant at) {
        status = status.or(OrderStatus.CANCELED);
        if (canceledAt == null) {
            canceledAt = at;
        }
    }

    @Transient
    public OrderId id() {
        return new OrderId(id);
    }

    public MerchantId merchantId() {
        return new MerchantId(merchantId);
    }

    public String reference() {
        return reference;
    }

    public OrderStatus status() {
        return status;
    }

    public boolean isCanceled() {
        return canceledAt != null;
    }

    public Money paid() {
        return Money.of(paidMinor, currency);
    }

    public Instant orderedAt() {
        return orderedAt;
    }

    public Optional<Instant> completedAt() {
        return Optional.ofNullable(completedAt);
    }

    /** When silence approves its commissions; empty when it has none. */
    public Optional<Instant> validatesAt() {
        return Optional.ofNullable(validatesAt);
    }

    public Optional<String> clickId() {
        return Optional.ofNullable(clickId);
    }

    public Optional<String> couponCode() {
        return Optional.ofNullable(couponCode);
    }

    /** The affiliate's own texts; empty for an order that was told without any. */
    public Optional<SubIds> subIds() {
        return Optional.ofNullable(subIds).map(SubIds::new);
    }

    public int holdDays() {
        return holdDays;
    }

    public String fingerprint() {
        return fingerprint;
    }
}
