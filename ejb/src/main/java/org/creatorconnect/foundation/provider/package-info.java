/** The way out to the public web. */
@NullMarked
package org.creatorconnect.foundation.provider;

import org.jspecify.annotations.NullMarked;
