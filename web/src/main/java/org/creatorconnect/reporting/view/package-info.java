/**
 * Homes, with what waits for whoever signed in and their money, and performance with its chart.
 * Pages {@code home.xhtml} and {@code performance.xhtml}; words in {@code home.properties} and
 * {@code performance.properties}. It may import all.
 */
@NullMarked
package org.creatorconnect.reporting.view;

import org.jspecify.annotations.NullMarked;
