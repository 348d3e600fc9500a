package org.creatorconnect.commission;

import org.creatorconnect.assignment.Guarantee;
import org.creatorconnect.order.EventContent;
import org.creatorconnect.order.OrderEventType;

/**
 * What took commissions of an order back.
 *
 * @param reference the shop's own for its event; one of ours begins with {@link
 *     EventContent#RESERVED}, so that the two can never be the same
 */
public record AdjustmentEvent(String reference, AdjustmentCause cause) {

    public static AdjustmentEvent of(EventContent event) {
        return new AdjustmentEvent(
                event.reference(),
                event.type() == OrderEventType.CANCELED
                        ? AdjustmentCause.CANCELLATION
                        : AdjustmentCause.REFUND);
    }

    /** What the fee of a guarantee takes of a new line at once. */
    public static AdjustmentEvent onArrival() {
        return new AdjustmentEvent(EventContent.RESERVED + "guarantee", AdjustmentCause.RECOUPED);
    }

    /**
     * Something moves between the lines of a guarantee.
     *
     * @param guarantee whose step it is, by which it is named
     */
    public static AdjustmentEvent step(Guarantee guarantee, AdjustmentCause cause) {
        return new AdjustmentEvent(EventContent.RESERVED + "guarantee:" + guarantee.step(), cause);
    }

    /** Why a commission that keeps nothing after this is reversed. */
    public ReversalReason reversal() {
        return switch (cause) {
            case REFUND -> ReversalReason.REFUNDED;
            case CANCELLATION -> ReversalReason.ORDER_CANCELED;
            case NEVER_COMPLETED -> ReversalReason.NEVER_COMPLETED;
            case RECOUPED, FEE_UNPAID ->
                    throw new IllegalStateException("a fee reverses no commission");
        };
    }
}
