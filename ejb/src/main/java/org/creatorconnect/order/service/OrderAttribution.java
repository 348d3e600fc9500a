package org.creatorconnect.order.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.creatorconnect.click.ClickId;
import org.creatorconnect.click.service.ClickIds;
import org.creatorconnect.coupon.CouponRepository;
import org.creatorconnect.coupon.CouponText;
import org.creatorconnect.link.LinkRepository;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.order.OrderContent;

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
     *
     * @param merchant whose orders they are
     */
    OrderTouches touches(MerchantId merchant, Collection<OrderContent> orders) {
        Map<String, ClickId> clicks = new HashMap<>();
        for (OrderContent order : orders) {
            order.clickIds()
                    .forEach(
                            given ->
                                    clickIds.read(given)
                                            .ifPresent(click -> clicks.put(given, click)));
        }
        return new OrderTouches(
                clicks,
                links.owners(
                        clicks.values().stream().map(ClickId::link).collect(Collectors.toSet())),
                coupons.offers(merchant, codes(orders)));
    }

    private static Set<String> codes(Collection<OrderContent> orders) {
        return orders.stream()
                .flatMap(order -> order.couponCode().stream())
                .flatMap(code -> CouponText.normal(code).stream())
                .collect(Collectors.toSet());
    }
}
