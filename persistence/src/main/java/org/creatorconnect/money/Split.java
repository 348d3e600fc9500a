package org.creatorconnect.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Splits an amount so that the parts always add up to the whole. */
public final class Split {

    private Split() {}

    /**
     * Splits by weights with the largest remainder; equal remainders go to the earlier part. Each
     * part is within one minor unit of the exact share.
     *
     * @param whole zero or positive
     * @param weights one per part, none negative, at least one positive unless the whole is zero
     */
    public static List<Money> byLargestRemainder(Money whole, List<Long> weights) {
        long total = weights.stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
        if (whole.isZero()) {
            return weights.stream().map(weight -> Money.zero(whole.currency())).toList();
        }
        if (whole.isNegative() || total <= 0) {
            throw new IllegalArgumentException("nothing to split, or nobody to split it to");
        }
        List<Long> parts = new ArrayList<>();
        List<Long> remainders = new ArrayList<>();
        for (long weight : weights) {
            parts.add(floor(whole.minor(), weight, total));
            remainders.add(remainder(whole.minor(), weight, total));
        }
        long left = whole.minor() - parts.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders.get(i)).reversed())
                .limit(left)
                .forEach(i -> parts.set(i, parts.get(i) + 1));
        return parts.stream().map(minor -> new Money(minor, whole.currency())).toList();
    }

    private static long floor(long whole, long weight, long total) {
        return Math.floorDiv(Math.multiplyExact(whole, weight), total);
    }

    private static long remainder(long whole, long weight, long total) {
        return Math.floorMod(Math.multiplyExact(whole, weight), total);
    }
}
