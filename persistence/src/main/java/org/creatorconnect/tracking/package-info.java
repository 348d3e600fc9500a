/** Links, clicks, orders, and which click earned which order. */
@NullMarked
package org.creatorconnect.tracking;

import org.jspecify.annotations.NullMarked;
