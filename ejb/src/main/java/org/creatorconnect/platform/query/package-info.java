/** What read models share. */
@NullMarked
package org.creatorconnect.platform.query;

import org.jspecify.annotations.NullMarked;
