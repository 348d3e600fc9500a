/**
 * A bank on the other side of the queues, for demonstration and tests. It imports nothing of the
 * application and knows it only by its messages.
 */
@NullMarked
package org.creatorconnect.launcher.bank;

import org.jspecify.annotations.NullMarked;
