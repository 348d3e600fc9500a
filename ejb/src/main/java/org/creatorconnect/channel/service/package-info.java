/**
 * Naming channels and proving them: a code, a look from outside by {@code channel.provider}, at
 * most so many attempts an hour. Whose channel it is is asked of {@code registry.service}.
 */
@NullMarked
package org.creatorconnect.channel.service;

import org.jspecify.annotations.NullMarked;
