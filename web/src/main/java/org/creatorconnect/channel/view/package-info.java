/** Channels and platforms in the portal. */
@NullMarked
package org.creatorconnect.channel.view;

import org.jspecify.annotations.NullMarked;
