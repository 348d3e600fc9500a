package org.creatorconnect.order;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.Currency;
import java.util.UUID;
import org.creatorconnect.money.Money;

/** A line of an order, and how much of it was given back so far. */
@Entity
@Table(name = "order_line")
public class OrderLine {

    @Id private UUID id;
    @Version private int version;

    @Column(name = "order_id", nullable = false, updatable = false)
    private UUID orderId;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Column(name = "product_reference", nullable = false, updatable = false)
    private String productReference;

    @Column(nullable = false, updatable = false)
    private int quantity;

    @Column(name = "gross_minor", nullable = false, updatable = false)
    private long grossMinor;

    @Column(name = "coupons_minor", nullable = false, updatable = false)
    private long couponsMinor;

    @Column(name = "tax_minor", nullable = false, updatable = false)
    private long taxMinor;

    @Column(name = "shipping_minor", nullable = false, updatable = false)
    private long shippingMinor;

    @Column(name = "refunded_minor", nullable = false)
    private long refundedMinor;

    protected OrderLine() {}

    /**
     * @param position 1 for the first line
     */
    public OrderLine(OrderLineId id, OrderId order, int position, LineContent content) {
        this.id = id.value();
        this.orderId = order.value();
        this.position = position;
        this.reference = content.reference();
        this.productReference = content.productReference();
        this.quantity = content.quantity();
        LineAmounts amounts = content.amounts();
        this.grossMinor = amounts.gross().minor();
        this.couponsMinor = amounts.coupons().minor();
        this.taxMinor = amounts.tax().minor();
        this.shippingMinor = amounts.shipping().minor();
    }

    /**
     * Gives part of what was paid back to the buyer.
     *
     * @throws RefundExceedsLine when that is more than is left
     */
    public void refund(Money amount) {
        Money left = left(amount.currency());
        if (amount.compareTo(left) > 0) {
            throw new RefundExceedsLine("line " + reference, left, amount);
        }
        this.refundedMinor = Math.addExact(refundedMinor, amount.minor());
    }

    /** What can still be given back. */
    public Money left(Currency currency) {
        return paid(currency).minus(refunded(currency));
    }

    public Money paid(Currency currency) {
        return new Money(grossMinor - couponsMinor, currency);
    }

    /** What was given back so far, all refunds together. */
    public Money refunded(Currency currency) {
        return new Money(refundedMinor, currency);
    }

    @Transient
    public OrderLineId id() {
        return new OrderLineId(id);
    }

    public int position() {
        return position;
    }

    public String reference() {
        return reference;
    }

    public String productReference() {
        return productReference;
    }

    public LineAmounts amounts(Currency currency) {
        return new LineAmounts(
                new Money(grossMinor, currency),
                new Money(couponsMinor, currency),
                new Money(taxMinor, currency),
                new Money(shippingMinor, currency));
    }
}
