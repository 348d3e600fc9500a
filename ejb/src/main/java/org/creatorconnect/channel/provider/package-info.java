/**
 * The way out to the platforms: {@code ChannelProbe}, over HTTP or as a demo scripts it. It reaches
 * the public web by {@code foundation.provider} alone.
 */
@NullMarked
package org.creatorconnect.channel.provider;

import org.jspecify.annotations.NullMarked;
