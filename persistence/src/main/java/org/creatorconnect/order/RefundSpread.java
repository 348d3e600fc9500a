package org.creatorconnect.order;

import java.util.ArrayList;
import java.util.List;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Split;

/**
 * Spreads a refund of an order over its lines by what was paid for each, with the largest
 * remainder. A line that has less left than its share gets no more than that; what it cannot take
 * is spread over the others in the same way.
 */
public final class RefundSpread {

    /** What was paid for a line, and what of it is left. */
    public record Line(Money paid, Money left) {}

    private RefundSpread() {}

    /**
     * The parts in the order of the lines; they add up to the amount.
     *
     * @throws RefundExceedsLine when less than the amount is left in all
     */
    public static List<Money> over(List<Line> lines, Money amount) {
        Money zero = Money.zero(amount.currency());
        Money left = lines.stream().map(Line::left).reduce(zero, Money::plus);
        if (amount.compareTo(left) > 0) {
            throw new RefundExceedsLine("the order", left, amount);
        }
        List<Money> parts = new ArrayList<>(lines.stream().map(line -> zero).toList());
        Money rest = amount;
        while (rest.isPositive()) {
            rest = rest.minus(round(lines, parts, rest));
        }
        return List.copyOf(parts);
    }

    /** Spreads the rest once over the lines that can take more; answers how much they took. */
    private static Money round(List<Line> lines, List<Money> parts, Money rest) {
        List<Long> weights = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean open = lines.get(i).left().compareTo(parts.get(i)) > 0;
            weights.add(open ? lines.get(i).paid().minor() : 0L);
        }
        List<Money> shares = Split.byLargestRemainder(rest, weights);
        Money taken = Money.zero(rest.currency());
        for (int i = 0; i < lines.size(); i++) {
            Money share = shares.get(i).min(lines.get(i).left().minus(parts.get(i)));
            parts.set(i, parts.get(i).plus(share));
            taken = taken.plus(share);
        }
        return taken;
    }
}
