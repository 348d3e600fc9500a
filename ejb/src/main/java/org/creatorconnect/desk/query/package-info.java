/** How the caller has arranged a list. */
@NullMarked
package org.creatorconnect.desk.query;

import org.jspecify.annotations.NullMarked;
