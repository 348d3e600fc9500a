/** Reading links, clicks and orders. */
@NullMarked
package org.creatorconnect.tracking.query;

import org.jspecify.annotations.NullMarked;
