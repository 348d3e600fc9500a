package org.creatorconnect.commission.service;

import java.time.Instant;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.time.Deadline;

/** What falls due for the commissions of an order; the name is the kind of the deadline. */
public enum OrderDeadline {
    /** The shop reported nothing of the order: its commissions are approved by that silence. */
    ORDER_VALIDATION,
    /** The order can no longer be returned: its commissions are approved. */
    COMMISSION_APPROVAL;

    public Deadline of(OrderId order, Instant dueAt) {
        return new Deadline(name(), order.value(), dueAt);
    }
}
