/** What every installation has, whatever its business: settings, schema, health. */
@NullMarked
package org.creatorconnect.platform;

import org.jspecify.annotations.NullMarked;
