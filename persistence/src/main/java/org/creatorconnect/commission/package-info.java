/** What an order line earns, why, and what became of it. */
@NullMarked
package org.creatorconnect.commission;

import org.jspecify.annotations.NullMarked;
