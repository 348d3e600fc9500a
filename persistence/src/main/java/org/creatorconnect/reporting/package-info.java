/**
 * Proofs that reach over several rooms: the payout equation, in SQL and as a law of the books. The
 * model may import ledger, and nobody imports it but its own leaves and tests. Balances,
 * performance and what waits are asked for in {@code reporting.query}, shown by {@code
 * reporting.view} on homes and performance, in the words of {@code home.properties} and {@code
 * performance.properties}.
 */
@NullMarked
package org.creatorconnect.reporting;

import org.jspecify.annotations.NullMarked;
