/** What is shown of messages that wait for people, and of those that cannot be sent. */
@NullMarked
package org.creatorconnect.messaging.query;

import org.jspecify.annotations.NullMarked;
