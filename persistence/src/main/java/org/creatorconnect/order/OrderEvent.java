package org.creatorconnect.order;

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

/** Something the shop told of an order afterwards, once by its own reference. */
@Entity
@Table(name = "order_event")
public class OrderEvent {

    @Id private UUID id;
    @Version private int version;

    @Column(name = "order_id", nullable = false, updatable = false)
    private UUID orderId;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private OrderEventType type;

    @Column(nullable = false, updatable = false)
    private String fingerprint;

    @Enumerated(EnumType.STRING)
    @Column(name = "order_status", nullable = false, updatable = false)
    private OrderStatus orderStatus;

    @Column(name = "received_at", nullable = false, updatable = false)
    private Instant receivedAt;

    protected OrderEvent() {}

    /**
     * @param orderStatus the order's status after this event, which is what a replay is told too
     */
    public OrderEvent(
            UUID id,
            OrderId order,
            EventContent content,
            OrderStatus orderStatus,
            Instant receivedAt) {
        this.id = id;
        this.orderId = order.value();
        this.reference = content.reference();
        this.type = content.type();
        this.fingerprint = content.fingerprint();
        this.orderStatus = orderStatus;
        this.receivedAt = receivedAt;
    }

    /** Whether a message says the same as the one this was made of. */
    public boolean says(EventContent content) {
        return fingerprint.equals(content.fingerprint());
    }

    @Transient
    public UUID id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public OrderEventType type() {
        return type;
    }

    public OrderStatus orderStatus() {
        return orderStatus;
    }

    public Instant receivedAt() {
        return receivedAt;
    }
}
