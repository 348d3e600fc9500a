package org.creatorconnect.benchmark.figure;

/**
 * One measurement.
 *
 * @param product how many a second by the product
 * @param baseline how many a second by the baseline, right before or after
 */
public record Sample(double product, double baseline) {

    public double ratio() {
        return product / baseline;
    }
}
