/** The application's clock and the one mechanism for deadlines. */
@NullMarked
package org.creatorconnect.time;

import org.jspecify.annotations.NullMarked;
