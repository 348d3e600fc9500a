package org.creatorconnect.order.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorconnect.attribution.Attribution;
import org.creatorconnect.attribution.Candidate;
import org.creatorconnect.attribution.CandidateKind;
import org.creatorconnect.attribution.Touch;
import org.creatorconnect.click.ClickId;
import org.creatorconnect.coupon.CouponId;
import org.creatorconnect.coupon.CouponKey;
import org.creatorconnect.coupon.CouponOffer;
import org.creatorconnect.coupon.CouponText;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.link.LinkOwner;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.order.OrderContent;
import org.creatorconnect.order.OrderTerms;

/**
 * What some orders name that may have brought them. The orders are judged one after the other: what
 * one uses of a code is not there for the next.
 *
 * @param clicks what the click ids say, by themselves; of those that are ours
 * @param owners whose links were followed, of those that exist
 * @param coupons of the codes that are their merchants' own
 * @param used how many of these orders have used a code so far
 */
record OrderTouches(
        Map<String, ClickId> clicks,
        Map<LinkId, LinkOwner> owners,
        Map<CouponKey, CouponOffer> coupons,
        Map<CouponId, Integer> used) {

    OrderTouches(
            Map<String, ClickId> clicks,
            Map<LinkId, LinkOwner> owners,
            Map<CouponKey, CouponOffer> coupons) {
        this(clicks, owners, coupons, new HashMap<>());
    }

    /** Judges what one of them names, which arrives now. */
    Attribution decide(MerchantId merchant, OrderContent order, OrderTerms terms, Instant now) {
        List<Touch> touches = new ArrayList<>();
        order.clickIds().stream().map(this::click).forEach(touches::add);
        order.couponCode().map(code -> coupon(merchant, code)).ifPresent(touches::add);
        Attribution verdict =
                Attribution.decide(
                        new Attribution.Purchase(
                                merchant,
                                order.orderedAt(now),
                                terms.window(),
                                order.buyerReference(),
                                order.paid(),
                                terms.attribution()),
                        touches);
        verdict.candidates().stream()
                .map(Candidate::usedCode)
                .flatMap(Optional::stream)
                .forEach(code -> used.merge(code, 1, Integer::sum));
        return verdict;
    }

    private Touch click(String clickId) {
        Optional<ClickId> click = Optional.ofNullable(clicks.get(clickId));
        return new Touch(
                CandidateKind.CLICK, clickId, click, click.map(ClickId::link).map(owners::get));
    }

    private Touch coupon(MerchantId merchant, String code) {
        return CouponText.normal(code)
                .map(normal -> coupons.get(new CouponKey(merchant, normal)))
                .map(known -> Touch.of(code, known.after(used.getOrDefault(known.id(), 0))))
                .orElseGet(
                        () ->
                                new Touch(
                                        CandidateKind.COUPON,
                                        code,
                                        Optional.empty(),
                                        Optional.empty()));
    }
}
