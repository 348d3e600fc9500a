package org.creatorconnect.benchmark;

/** Which transaction wrote something. */
final class Transactions {

    private Transactions() {}

    static String ofOrder(Installation product, String reference) {
        return product.rows(
                        "SELECT CAST(xmin AS text) FROM shop_order WHERE reference = ?", reference)
                .get(0)
                .get(0);
    }
}
