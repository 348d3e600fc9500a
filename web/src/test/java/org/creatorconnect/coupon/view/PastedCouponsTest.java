package org.creatorconnect.coupon.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.creatorconnect.coupon.service.GivenCoupon;
import org.creatorconnect.coupon.service.GivenPrice;
import org.junit.jupiter.api.Test;

class PastedCouponsTest {

    @Test
    void aLineIsACodeWithItsColumnsByTabsOrSemicolons() {
        List<GivenCoupon> rows =
                PastedCoupons.read(
                        "ann10; 12,5%; 2026-12-01; 2026-12-31; 50.00 EUR; 500; a-1\n\n"
                                + "bob5\t5.00 EUR\t\t2026-12-31T12:00:00Z\n");
        assertThat(rows)
                .containsExactly(
                        new GivenCoupon(
                                "ann10",
                                "a-1",
                                "0.125",
                                null,
                                "2026-12-01T00:00Z",
                                "2026-12-31T23:59:59Z",
                                new GivenPrice("50.00", "EUR"),
                                500),
                        new GivenCoupon(
                                "bob5",
                                "",
                                null,
                                new GivenPrice("5.00", "EUR"),
                                "",
                                "2026-12-31T12:00:00Z",
                                null,
                                null));
    }

    @Test
    void whatCannotBeReadIsHandedOnToBeComplainedAbout() {
        GivenCoupon row = PastedCoupons.read("x; much%; soon; later; 5; many").get(0);
        assertThat(row.percent()).isEqualTo("much%");
        assertThat(row.endsAt()).isEqualTo("later");
        assertThat(row.minimumSpend()).isEqualTo(new GivenPrice("5", null));
        assertThat(row.quantity()).isNegative();
    }
}
