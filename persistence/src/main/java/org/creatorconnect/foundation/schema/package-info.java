/** How the schema changes while other servers use it. */
@NullMarked
package org.creatorconnect.foundation.schema;

import org.jspecify.annotations.NullMarked;
