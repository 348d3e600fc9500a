/**
 * Orders of merchants' shops: lines, events, refunds and the verdicts on who earned them. It may
 * import attribution, click, link, merchant and registry. Taking orders and events in is one trip
 * through {@code order.service}, which ends at the commissions; the calls of shops come by {@code
 * order.rest}, and a merchant acts by hand in {@code order.view}.
 */
@NullMarked
package org.creatorconnect.order;

import org.jspecify.annotations.NullMarked;
