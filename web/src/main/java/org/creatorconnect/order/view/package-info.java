/**
 * Orders in the portal: their list, one with its story, acts by hand on one or many, refunds, and
 * how a shop is connected. Pages under {@code orders/} and {@code tracking.xhtml}; words in {@code
 * orders.properties} and {@code tracking.properties}.
 */
@NullMarked
package org.creatorconnect.order.view;

import org.jspecify.annotations.NullMarked;
