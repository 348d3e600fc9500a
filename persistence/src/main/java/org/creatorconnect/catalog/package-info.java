/**
 * Products of merchants with their prices and rates, and the sales told for them. It may import
 * merchant. What a feed may say, in whatever form, is read in {@code catalog.service}; products are
 * asked for in {@code catalog.query} and shown by {@code catalog.view} under {@code products/}, in
 * the words of {@code catalog.properties}. There are no messages. Feeds as jobs are a room of their
 * own, {@code feed}.
 */
@NullMarked
package org.creatorconnect.catalog;

import org.jspecify.annotations.NullMarked;
