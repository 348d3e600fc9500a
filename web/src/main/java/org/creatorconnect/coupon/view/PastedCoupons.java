package org.creatorconnect.coupon.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.creatorconnect.coupon.service.GivenCoupon;
import org.creatorconnect.coupon.service.GivenPrice;
import org.jspecify.annotations.Nullable;

/**
 * Codes as they are pasted: one a line, its columns parted by tabs or semicolons. The columns are
 * code, worth ({@code 10%} or {@code 5.00 EUR}), first day, last day, minimum ({@code 50.00 EUR}),
 * quantity and the creator's id; those at the end may be missing. What cannot be read is handed on
 * as it is, so that whoever checks the rows complains about it.
 */
final class PastedCoupons {

    private static final int MISREAD = -1;

    private PastedCoupons() {}

    /** The rows that are not empty, in their order. */
    static List<GivenCoupon> read(String pasted) {
        return pasted.lines().filter(line -> !line.isBlank()).map(PastedCoupons::row).toList();
    }

    private static GivenCoupon row(String line) {
        List<String> cells = Arrays.stream(line.split("[\t;]", -1)).map(String::strip).toList();
        String worth = cell(cells, 1);
        boolean part = worth.endsWith("%");
        return new GivenCoupon(
                cell(cells, 0),
                cell(cells, 6),
                part ? percent(worth.substring(0, worth.length() - 1).strip()) : null,
                part ? null : price(worth),
                day(cell(cells, 2), false),
                day(cell(cells, 3), true),
                price(cell(cells, 4)),
                number(cell(cells, 5)));
    }

    private static String cell(List<String> cells, int place) {
        return place < cells.size() ? cells.get(place) : "";
    }

    private static String percent(String typed) {
        try {
            return new BigDecimal(typed.replace(',', '.')).movePointLeft(2).toPlainString();
        } catch (NumberFormatException unreadable) {
            return typed + "%";
        }
    }

    private static @Nullable GivenPrice price(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        String[] parts = typed.split("\\s+", 2);
        return new GivenPrice(parts[0], parts.length > 1 ? parts[1] : null);
    }

    /** The beginning or the last second of a day of UTC; a moment as it is. */
    private static String day(String typed, boolean end) {
        try {
            LocalDate day = LocalDate.parse(typed);
            return end ? CouponDays.last(day) : CouponDays.first(day);
        } catch (DateTimeParseException moment) {
            return typed;
        }
    }

    private static @Nullable Integer number(String typed) {
        try {
            return typed.isEmpty() ? null : Integer.valueOf(typed);
        } catch (NumberFormatException unreadable) {
            return MISREAD;
        }
    }
}
