/**
 * What the broker takes in: a module of the server that looks at each report before it takes it
 * over either protocol. It knows nothing of the application and imports none of it; what the
 * application makes of a report is {@code payout.messaging}.
 */
@NullMarked
package org.creatorconnect.broker;

import org.jspecify.annotations.NullMarked;
