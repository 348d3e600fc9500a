/** Exact money: integer minor units of one currency, and rates that round once. */
@NullMarked
package org.creatorconnect.money;

import org.jspecify.annotations.NullMarked;
