/** Channels and platforms in the API. */
@NullMarked
package org.creatorconnect.channel.rest;

import org.jspecify.annotations.NullMarked;
