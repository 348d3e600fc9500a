/** The way out to the platforms. */
@NullMarked
package org.creatorconnect.registry.provider;

import org.jspecify.annotations.NullMarked;
