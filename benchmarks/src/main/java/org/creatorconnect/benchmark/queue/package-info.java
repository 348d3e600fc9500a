/**
 * Queues as others use them: a payment system at the product's, and a broker that does nothing
 * else. It knows the product by its messages alone.
 */
@NullMarked
package org.creatorconnect.benchmark.queue;

import org.jspecify.annotations.NullMarked;
