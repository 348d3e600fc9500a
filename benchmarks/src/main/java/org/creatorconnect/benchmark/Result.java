package org.creatorconnect.benchmark;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What was measured of one path.
 *
 * @param samples one for each round; at least one
 */
record Result(Measured path, List<Sample> samples) {

    /** The middle one of the ratios. */
    double ratio() {
        return middle(Sample::ratio);
    }

    double least() {
        return samples.stream().mapToDouble(Sample::ratio).min().orElseThrow();
    }

    double most() {
        return samples.stream().mapToDouble(Sample::ratio).max().orElseThrow();
    }

    double product() {
        return middle(Sample::product);
    }

    double baseline() {
        return middle(Sample::baseline);
    }

    boolean holds() {
        return ratio() >= path.bar();
    }

    private double middle(ToDoubleFunction<Sample> figure) {
        List<Double> sorted = samples.stream().mapToDouble(figure).sorted().boxed().toList();
        return sorted.get(sorted.size() / 2);
    }
}
