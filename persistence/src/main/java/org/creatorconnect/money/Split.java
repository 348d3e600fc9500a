package org.creatorconnect.money;

import java.math.BigInteger;
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
        List<BigInteger> remainders = new ArrayList<>();
        for (long weight : weights) {
            BigInteger[] share = share(whole.minor(), weight, total);
            parts.add(share[0].longValueExact());
            remainders.add(share[1]);
        }
        long left = whole.minor() - parts.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders.get(i)).reversed())
                .limit(left)
                .forEach(i -> parts.set(i, parts.get(i) + 1));
        return parts.stream().map(minor -> new Money(minor, whole.currency())).toList();
    }

    /** The floor of a share and what is left of it; the product of the two may be beyond a long. */
    private static BigInteger[] share(long whole, long weight, long total) {
        return BigInteger.valueOf(whole)
                .multiply(BigInteger.valueOf(weight))
                .divideAndRemainder(BigInteger.valueOf(total));
    }
}
