package org.creatorconnect.benchmark;

/**
 * One measurement.
 *
 * @param product how many a second by the product
 * @param baseline how many a second by the baseline, right before or after
 */
record Sample(double product, double baseline) {

    double ratio() {
        return product / baseline;
    }
}
