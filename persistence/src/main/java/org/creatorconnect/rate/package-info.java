/**
 * Rates: which one holds for a sale, by which rule, what was told with a link, and what is
 * announced to come. It may import link. Deciding is in {@code rate.service}.
 */
@NullMarked
package org.creatorconnect.rate;

import org.jspecify.annotations.NullMarked;
