package org.creatorconnect.order.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorconnect.attribution.Attribution;
import org.creatorconnect.attribution.CandidateKind;
import org.creatorconnect.attribution.Touch;
import org.creatorconnect.click.ClickId;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.link.LinkOwner;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.order.OrderContent;
import org.creatorconnect.order.OrderTerms;

/**
 * What some orders name that may have brought them.
 *
 * @param clicks what the click ids say, by themselves; of those that are ours
 * @param owners whose links were followed, of those that exist
 */
record OrderTouches(Map<String, ClickId> clicks, Map<LinkId, LinkOwner> owners) {

    /** Judges what one of them names, which arrives now. */
    Attribution decide(MerchantId merchant, OrderContent order, OrderTerms terms, Instant now) {
        List<Touch> touches = new ArrayList<>();
        order.clickId().map(this::click).ifPresent(touches::add);
        order.couponCode().map(OrderTouches::coupon).ifPresent(touches::add);
        return Attribution.decide(
                new Attribution.Purchase(
                        merchant, order.orderedAt(now), terms.window(), order.buyerReference()),
                touches);
    }

    private Touch click(String clickId) {
        Optional<ClickId> click = Optional.ofNullable(clicks.get(clickId));
        return new Touch(
                CandidateKind.CLICK, clickId, click, click.map(ClickId::link).map(owners::get));
    }

    private static Touch coupon(String code) {
        return new Touch(CandidateKind.COUPON, code, Optional.empty(), Optional.empty());
    }
}
