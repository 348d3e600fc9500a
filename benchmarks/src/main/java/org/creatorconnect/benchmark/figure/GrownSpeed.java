package org.creatorconnect.benchmark.figure;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What a path costs with much in the tables, beside what the same cost in the same run with little.
 */
public final class GrownSpeed implements Measured {

    private static final double MOST_COSTLY = 1.3;

    private final Growing path;
    private final double before;

    private GrownSpeed(Growing path, double before) {
        this.path = path;
        this.before = before;
    }

    /** Measures a path while there is little: the middle one of some rounds. */
    public static GrownSpeed begin(Growing path, int rounds) {
        List<Double> speeds =
                DoubleStream.generate(path::speed).limit(rounds).sorted().boxed().toList();
        double middle = speeds.get(speeds.size() / 2);
        System.out.printf("%s, with little: %,.0f%n", path.name(), middle);
        return new GrownSpeed(path, middle);
    }

    @Override
    public String name() {
        return path.name() + ", grown";
    }

    @Override
    public String baseline() {
        return "the same while there were few rows";
    }

    @Override
    public String unit() {
        return path.unit();
    }

    @Override
    public double bar() {
        return 1 / MOST_COSTLY;
    }

    @Override
    public double aim() {
        return 1;
    }

    @Override
    public Sample measure() {
        return new Sample(path.speed(), before);
    }
}
