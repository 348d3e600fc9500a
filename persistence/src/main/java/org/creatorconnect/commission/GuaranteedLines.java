package org.creatorconnect.commission;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorconnect.assignment.Guarantee;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.order.OrderId;
import org.creatorconnect.order.OrderLineId;

/**
 * All lines of some guarantees whose rows are locked, in the order in which they were taken in. The
 * fee takes the first of what they keep; so what a line loses, the fee takes of those after it, and
 * what of each comes on top depends only on what all of them keep and on the fee, never on the way
 * there.
 */
public final class GuaranteedLines {

    /**
     * A line under a guarantee as it stands, read without loading its commissions.
     *
     * @param guarantee the assignment whose guarantee it is
     * @param cps what it keeps by the formula, creator and agency together
     * @param extra what of that comes on top of the fee
     * @param commissions its parts: the creator's, and the agency's where there is one
     */
    public record Line(
            UUID guarantee,
            OrderId order,
            OrderLineId line,
            Money base,
            Money paid,
            Rate rate,
            Money cps,
            Money extra,
            List<UUID> commissions) {

        public Line {
            commissions = List.copyOf(commissions);
        }

        /**
         * What it keeps by the formula after all refunds so far; never more than before.
         *
         * @param refunded all refunds of the line
         */
        Money cpsAfter(Money refunded) {
            return KeptShare.of(base, paid, refunded, rate, Rate.ofBasisPoints(0))
                    .commission()
                    .min(cps);
        }

        Line standing(Money newCps, Money newExtra) {
            return new Line(
                    guarantee, order, line, base, paid, rate, newCps, newExtra, commissions);
        }
    }

    private final Map<UUID, Guarantee> guarantees = new LinkedHashMap<>();
    private final List<Line> before;
    private final Map<OrderLineId, Money> keeps = new HashMap<>();
    private final Map<OrderLineId, Money> extras = new HashMap<>();
    private final Map<OrderLineId, Line> after = new LinkedHashMap<>();

    /**
     * @param lines of each guarantee in their order
     */
    public GuaranteedLines(Collection<Guarantee> guarantees, List<Line> lines) {
        guarantees.forEach(one -> this.guarantees.put(one.id().value(), one));
        this.before = List.copyOf(lines);
        lines.forEach(line -> keeps.put(line.line(), line.cps()));
        lines.forEach(line -> extras.put(line.line(), line.extra()));
    }

    public boolean isEmpty() {
        return guarantees.isEmpty();
    }

    /** A line was given back, in part or whole; one that is under no guarantee is passed over. */
    public void refund(OrderLineId line, Money refunded) {
        before.stream()
                .filter(one -> one.line().equals(line))
                .forEach(one -> keeps.put(line, one.cpsAfter(refunded)));
    }

    /** Nothing of an order stands. */
    public void giveUp(OrderId order) {
        before.stream()
                .filter(one -> one.order().equals(order))
                .forEach(one -> keeps.put(one.line(), Money.zero(one.cps().currency())));
    }

    /** Lets the lines and the sums follow what is kept now, and what the fees count for. */
    public void settle() {
        Map<UUID, Money> sums = new HashMap<>();
        for (Line line : before) {
            Guarantee guarantee = Objects.requireNonNull(guarantees.get(line.guarantee()));
            Money sum = sums.getOrDefault(line.guarantee(), Money.zero(guarantee.currency()));
            Money cps = Objects.requireNonNull(keeps.get(line.line()));
            after.put(line.line(), line.standing(cps, guarantee.extraOf(sum, cps)));
            sums.put(line.guarantee(), sum.plus(cps));
        }
        sums.forEach((id, cps) -> Objects.requireNonNull(guarantees.get(id)).stand(cps));
    }

    /** A line as it stands after {@link #settle}; empty for one under no guarantee. */
    public Optional<Line> of(OrderLineId line) {
        return Optional.ofNullable(after.get(line));
    }

    /** Those of which another part comes on top now than before, by their commissions. */
    public Map<UUID, Line> shifted() {
        Map<UUID, Line> found = new HashMap<>();
        for (Line now : after.values()) {
            if (!now.extra().equals(extras.get(now.line()))) {
                now.commissions().forEach(id -> found.put(id, now));
            }
        }
        return found;
    }

    /** All commissions of all lines. */
    public Set<UUID> commissions() {
        return before.stream()
                .flatMap(line -> line.commissions().stream())
                .collect(Collectors.toSet());
    }

    public Collection<Guarantee> guarantees() {
        return guarantees.values();
    }

    /** Whose line it is. */
    public Guarantee guarantee(Line line) {
        return Objects.requireNonNull(guarantees.get(line.guarantee()));
    }
}
