/** What is shown of channels and platforms. */
@NullMarked
package org.creatorconnect.channel.query;

import org.jspecify.annotations.NullMarked;
