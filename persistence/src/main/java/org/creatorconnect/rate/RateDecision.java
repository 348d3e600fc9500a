package org.creatorconnect.rate;

import java.util.Comparator;
import java.util.List;

/**
 * Which rate holds for a line, and which others there were.
 *
 * @param rule the one that holds
 * @param beaten those that would have held without it, strongest first
 */
public record RateDecision(RateRule rule, List<RateRule> beaten) {

    public RateDecision {
        beaten = List.copyOf(beaten);
    }

    /**
     * The strongest kind wins; there is one rule of a kind.
     *
     * @param rules at least one
     */
    public static RateDecision among(List<RateRule> rules) {
        List<RateRule> sorted =
                rules.stream().sorted(Comparator.comparing(RateRule::kind)).toList();
        return new RateDecision(sorted.get(0), sorted.subList(1, sorted.size()));
    }
}
