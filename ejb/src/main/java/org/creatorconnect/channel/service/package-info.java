/** Naming channels and proving them. */
@NullMarked
package org.creatorconnect.channel.service;

import org.jspecify.annotations.NullMarked;
