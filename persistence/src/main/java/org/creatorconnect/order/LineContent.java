package org.creatorconnect.order;

/** A line of an order as the shop told it. */
public record LineContent(
        String reference, String productReference, int quantity, LineAmounts amounts) {

    String text() {
        return String.join(
                "\u001f",
                reference,
                productReference,
                Integer.toString(quantity),
                amounts.gross().amount(),
                amounts.coupons().amount(),
                amounts.tax().amount(),
                amounts.shipping().amount());
    }
}
