/** The way out to the platforms. */
@NullMarked
package org.creatorconnect.channel.provider;

import org.jspecify.annotations.NullMarked;
