/**
 * Products of merchants with their prices and rates, the sales told for them, and the feeds that
 * tell them. It may import merchant. What a feed may say and how it is written, part by part, is in
 * {@code catalog.service}; products and feeds are asked for in {@code catalog.query} and shown by
 * {@code catalog.view} under {@code products/} and {@code feeds/}, in the words of {@code
 * catalog.properties}. There are no messages.
 */
@NullMarked
package org.creatorconnect.catalog;

import org.jspecify.annotations.NullMarked;
