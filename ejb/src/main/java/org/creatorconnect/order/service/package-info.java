/**
 * Taking in what shops report of orders, each once; what a merchant does by hand, one or many. One
 * trip: reading, attribution, writing, and from here {@code commission.service}. Beyond the model
 * it may import commission and signedcall. Under the reference's lock for a new order, the order's
 * row lock afterwards.
 */
@NullMarked
package org.creatorconnect.order.service;

import org.jspecify.annotations.NullMarked;
