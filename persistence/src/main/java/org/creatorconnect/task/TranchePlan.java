package org.creatorconnect.task;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;

/**
 * How a fee is paid in parts, in the order of time. The parts always add up to the whole.
 *
 * @param shares one or more, together 100 percent, each later than the one before
 */
public record TranchePlan(List<TrancheShare> shares) {

    public static final int MOST = 10;

    /** All of it on approval. */
    public static final TranchePlan AT_ONCE = new TranchePlan(List.of(new TrancheShare(100, 0)));

    private static final int BASIS_POINTS_PER_PERCENT = 100;

    public TranchePlan {
        shares = List.copyOf(shares);
        if (shares.isEmpty() || shares.size() > MOST) {
            throw new IllegalArgumentException("a fee has 1 to " + MOST + " tranches");
        }
        if (shares.stream().mapToInt(TrancheShare::percent).sum() != 100) {
            throw new IllegalArgumentException("tranches add up to 100 percent");
        }
        for (int i = 1; i < shares.size(); i++) {
            if (shares.get(i).afterDays() <= shares.get(i - 1).afterDays()) {
                throw new IllegalArgumentException("each tranche is later than the one before");
            }
        }
    }

    /** The plan of these percents, each after its days. */
    static TranchePlan of(List<Integer> percents, List<Integer> days) {
        return new TranchePlan(
                IntStream.range(0, percents.size())
                        .mapToObj(i -> new TrancheShare(percents.get(i), days.get(i)))
                        .toList());
    }

    List<Integer> percents() {
        return shares.stream().map(TrancheShare::percent).toList();
    }

    List<Integer> days() {
        return shares.stream().map(TrancheShare::afterDays).toList();
    }

    /** The same plan with its last part not paid before the content has stayed live this long. */
    public TranchePlan stayingLive(int days) {
        TrancheShare last = last();
        if (last.afterDays() >= days) {
            return this;
        }
        List<TrancheShare> later = new ArrayList<>(shares.subList(0, shares.size() - 1));
        later.add(new TrancheShare(last.percent(), days));
        return new TranchePlan(later);
    }

    /** The amounts of the parts: each rounded down, the last takes the remainder. */
    public List<Money> split(Money whole) {
        List<Money> parts = new ArrayList<>();
        Money left = whole;
        for (TrancheShare share : shares.subList(0, shares.size() - 1)) {
            Money part =
                    Rate.ofBasisPoints(share.percent() * BASIS_POINTS_PER_PERCENT).floorOf(whole);
            parts.add(part);
            left = left.minus(part);
        }
        parts.add(left);
        return List.copyOf(parts);
    }

    private TrancheShare last() {
        return shares.get(shares.size() - 1);
    }
}
