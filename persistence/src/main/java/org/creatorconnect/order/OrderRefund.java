package org.creatorconnect.order;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.creatorconnect.money.Money;

/** How much of a line one event gave back. */
@Entity
@Table(name = "order_refund")
public class OrderRefund {

    @Id private UUID id;
    @Version private int version;

    @Column(name = "event_id", nullable = false, updatable = false)
    private UUID eventId;

    @Column(name = "line_id", nullable = false, updatable = false)
    private UUID lineId;

    @Column(name = "amount_minor", nullable = false, updatable = false)
    private long amountMinor;

    protected OrderRefund() {}

    public OrderRefund(UUID id, UUID eventId, OrderLineId line, Money amount) {
        this.id = id;
        this.eventId = eventId;
        this.lineId = line.value();
        this.amountMinor = amount.minor();
    }
}
