/**
 * Stories told from outside: over HTTP, over the queues and in a browser, as everybody else would.
 */
@NullMarked
package org.creatorconnect.story;

import org.jspecify.annotations.NullMarked;
