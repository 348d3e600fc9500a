package org.creatorconnect.foundation.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.creatorconnect.foundation.SearchWords;

/** Sales of one merchant, each an order of one line that earns a tenth. */
public final class TestSales {

    private final TestRows rows;
    private final UUID merchant;

    public TestSales(TestRows rows, UUID merchant) {
        this.rows = rows;
        this.merchant = merchant;
    }

    /** What a sale is made of. */
    public record Sale(UUID order, UUID line, UUID commission) {}

    public UUID product(String reference, String title, Instant at) {
        return rows.row(
                "product",
                "merchant_id",
                merchant,
                "reference",
                reference,
                "title",
                title,
                "search_words",
                SearchWords.kept(title, reference),
                "url",
                "https://nordlys.example/" + reference,
                "page",
                "nordlys.example/" + reference,
                "category",
                "lamps",
                "currency",
                "SEK",
                "price_minor",
                1000L,
                "in_stock",
                true,
                "updated_at",
                at);
    }

    public Sale sale(String reference, UUID affiliate, String product, long paid, Instant at) {
        return line(order(reference, affiliate, paid, at), 1, affiliate, product, paid, at);
    }

    /** Another line of an order, which the same affiliate earned. */
    public Sale line(
            UUID order, int position, UUID affiliate, String product, long paid, Instant at) {
        UUID line =
                rows.row(
                        "order_line",
                        "order_id",
                        order,
                        "position",
                        position,
                        "reference",
                        "L" + position,
                        "product_reference",
                        product,
                        "quantity",
                        1,
                        "gross_minor",
                        paid,
                        "coupons_minor",
                        0L,
                        "tax_minor",
                        0L,
                        "shipping_minor",
                        0L,
                        "refunded_minor",
                        0L);
        return new Sale(order, line, commission(order, line, affiliate, paid, at));
    }

    private UUID order(String reference, UUID affiliate, long paid, Instant at) {
        return rows.row(
                "shop_order",
                "merchant_id",
                merchant,
                "reference",
                reference,
                "search_words",
                SearchWords.kept(reference),
                "status",
                "RECEIVED",
                "currency",
                "SEK",
                "paid_minor",
                paid,
                "ordered_at",
                at,
                "received_at",
                at,
                "fingerprint",
                "0".repeat(64),
                "hold_days",
                14,
                "affiliate_id",
                affiliate,
                "outcome",
                "LAST_CLICK");
    }

    private UUID commission(UUID order, UUID line, UUID affiliate, long paid, Instant at) {
        Object[] parties = {
            "order_id", order, "line_id", line, "merchant_id", merchant, "affiliate_id", affiliate
        };
        Object[] rule = {
            "rule",
            "MERCHANT_DEFAULT",
            "rule_id",
            merchant,
            "rule_version",
            1,
            "created_at",
            at,
            "considered",
            new String[] {"MERCHANT_DEFAULT " + merchant + " 1 0.05"}
        };
        return rows.row(
                "commission", Stream.of(parties, earned(paid), rule).flatMap(Stream::of).toArray());
    }

    /** A tenth of what was paid, and a tenth of that for the platform. */
    private static Object[] earned(long paid) {
        BigDecimal tenth = new BigDecimal("0.1");
        return new Object[] {
            "status",
            "PENDING",
            "currency",
            "SEK",
            "paid_minor",
            paid,
            "base_minor",
            paid,
            "rate",
            tenth,
            "fee_rate",
            tenth,
            "original_minor",
            paid / 10,
            "kept_minor",
            paid / 10,
            "whole_minor",
            paid / 10,
            "fee_minor",
            paid / 100
        };
    }
}
