/** How the caller has arranged a list: columns put away, views kept. For {@code desk.view}. */
@NullMarked
package org.creatorconnect.desk.query;

import org.jspecify.annotations.NullMarked;
