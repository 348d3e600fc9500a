/** What the server answers under /health about the broker and what is sent through it. */
@NullMarked
package org.creatorconnect.messaging.health;

import org.jspecify.annotations.NullMarked;
