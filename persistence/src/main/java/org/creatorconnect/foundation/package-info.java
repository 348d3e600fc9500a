/** What every installation has, whatever its business: settings, schema, health. */
@NullMarked
package org.creatorconnect.foundation;

import org.jspecify.annotations.NullMarked;
