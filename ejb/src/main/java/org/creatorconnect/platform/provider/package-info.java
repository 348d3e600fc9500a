/** The way out to the public web. */
@NullMarked
package org.creatorconnect.platform.provider;

import org.jspecify.annotations.NullMarked;
