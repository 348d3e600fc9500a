package org.creatorconnect.commission.service;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creatorconnect.attribution.Attribution;
import org.creatorconnect.attribution.Candidate;
import org.creatorconnect.catalog.ProductKey;
import org.creatorconnect.merchant.Program;
import org.creatorconnect.order.Order;
import org.creatorconnect.order.OrderLine;
import org.creatorconnect.rate.service.RateQuestion;
import org.creatorconnect.registry.AffiliateId;

/**
 * A new order with the verdict on who brought it.
 *
 * @param lines in their order
 * @param program the merchant's terms that it falls under
 */
public record AttributedOrder(
        Order order, List<OrderLine> lines, Attribution attribution, Program program) {

    public AttributedOrder {
        lines = List.copyOf(lines);
    }

    /**
     * One candidate per affiliate who is known: the one that won, else their last; it goes first.
     */
    Stream<Candidate> beneficiaries() {
        Map<AffiliateId, Candidate> found = new LinkedHashMap<>();
        for (Candidate candidate : attribution.candidates()) {
            if (candidate.isSomebodys()) {
                found.merge(
                        candidate.affiliate(), candidate, (one, later) -> one.won() ? one : later);
            }
        }
        Collection<Candidate> all = found.values();
        return Stream.concat(
                all.stream().filter(Candidate::won), all.stream().filter(one -> !one.won()));
    }

    /** What was sold. */
    Stream<ProductKey> products() {
        return lines.stream()
                .map(line -> new ProductKey(order.merchantId(), line.productReference()));
    }

    /** Which rate is asked for what a candidate had a part in. */
    RateQuestion question(Candidate candidate) {
        return new RateQuestion(
                candidate.affiliate(), candidate.task(), program, order.orderedAt());
    }
}
