/** How the deletion of one's own account stands, and what stops it. */
@NullMarked
package org.creatorconnect.closure.query;

import org.jspecify.annotations.NullMarked;
