package org.creatorconnect.benchmark.figure;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What was measured of one path.
 *
 * @param samples one for each round; at least one
 */
public record Result(Measured path, List<Sample> samples) {

    /** The middle one of the ratios. */
    public double ratio() {
        return middle(Sample::ratio);
    }

    public double least() {
        return samples.stream().mapToDouble(Sample::ratio).min().orElseThrow();
    }

    public double most() {
        return samples.stream().mapToDouble(Sample::ratio).max().orElseThrow();
    }

    public double product() {
        return middle(Sample::product);
    }

    public double baseline() {
        return middle(Sample::baseline);
    }

    public boolean holds() {
        return ratio() >= path.bar();
    }

    private double middle(ToDoubleFunction<Sample> figure) {
        List<Double> sorted = samples.stream().mapToDouble(figure).sorted().boxed().toList();
        return sorted.get(sorted.size() / 2);
    }
}
