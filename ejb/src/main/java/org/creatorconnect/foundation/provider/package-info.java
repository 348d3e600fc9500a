/**
 * The one way out to the public web: what is reached, what never is, and how many look at once.
 * {@code channel.provider}, {@code submission.provider} and {@code webhook.provider} go through it.
 */
@NullMarked
package org.creatorconnect.foundation.provider;

import org.jspecify.annotations.NullMarked;
