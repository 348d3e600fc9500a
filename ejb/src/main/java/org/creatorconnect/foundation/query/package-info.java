/** What read models share. */
@NullMarked
package org.creatorconnect.foundation.query;

import org.jspecify.annotations.NullMarked;
