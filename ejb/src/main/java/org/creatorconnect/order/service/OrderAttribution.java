package org.creatorconnect.order.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.attribution.Attribution;
import org.creatorconnect.attribution.CandidateKind;
import org.creatorconnect.attribution.Touch;
import org.creatorconnect.click.ClickId;
import org.creatorconnect.click.service.ClickIds;
import org.creatorconnect.link.LinkRepository;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.order.OrderContent;
import org.creatorconnect.order.OrderTerms;

/** Finds what an order names that may have brought it, and judges it. */
@ApplicationScoped
public class OrderAttribution {

    private final ClickIds clickIds;
    private final LinkRepository links;

    protected OrderAttribution() {
        this(null, null);
    }

    @Inject
    public OrderAttribution(ClickIds clickIds, LinkRepository links) {
        this.clickIds = clickIds;
        this.links = links;
    }

    /** Judges what an order that arrives now names. */
    public Attribution decide(
            MerchantId merchant, OrderContent order, OrderTerms terms, Instant now) {
        List<Touch> touches = new ArrayList<>();
        order.clickId().map(this::click).ifPresent(touches::add);
        order.couponCode().map(OrderAttribution::coupon).ifPresent(touches::add);
        return Attribution.decide(
                new Attribution.Purchase(
                        merchant, order.orderedAt(now), terms.window(), order.buyerReference()),
                touches);
    }

    private Touch click(String clickId) {
        Optional<ClickId> click = clickIds.read(clickId);
        return new Touch(
                CandidateKind.CLICK,
                clickId,
                click,
                click.flatMap(said -> links.owner(said.link())));
    }

    private static Touch coupon(String code) {
        return new Touch(CandidateKind.COUPON, code, Optional.empty(), Optional.empty());
    }
}
