package org.creatorconnect.order.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.creatorconnect.click.ClickId;
import org.creatorconnect.click.service.ClickIds;
import org.creatorconnect.coupon.CouponKey;
import org.creatorconnect.coupon.CouponRepository;
import org.creatorconnect.coupon.CouponText;
import org.creatorconnect.link.LinkRepository;

/** Finds what orders name that may have brought them. */
@ApplicationScoped
public class OrderAttribution {

    private final ClickIds clickIds;
    private final LinkRepository links;
    private final CouponRepository coupons;

    protected OrderAttribution() {
        this(null, null, null);
    }

    @Inject
    public OrderAttribution(ClickIds clickIds, LinkRepository links, CouponRepository coupons) {
        this.clickIds = clickIds;
        this.links = links;
        this.coupons = coupons;
    }

    /**
     * What these orders name; three statements for all. Codes of limited quantity are locked until
     * the transaction ends.
     */
    OrderTouches touches(List<ToldOrder> orders) {
        Map<String, ClickId> clicks = new HashMap<>();
        for (ToldOrder order : orders) {
            order.content()
                    .clickIds()
                    .forEach(
                            given ->
                                    clickIds.read(given)
                                            .ifPresent(click -> clicks.put(given, click)));
        }
        return new OrderTouches(
                clicks,
                links.owners(
                        clicks.values().stream().map(ClickId::link).collect(Collectors.toSet())),
                coupons.offers(codes(orders)));
    }

    private static Set<CouponKey> codes(List<ToldOrder> orders) {
        return orders.stream()
                .flatMap(
                        order ->
                                order.content().couponCode().flatMap(CouponText::normal).stream()
                                        .map(code -> new CouponKey(order.merchant(), code)))
                .collect(Collectors.toSet());
    }
}
