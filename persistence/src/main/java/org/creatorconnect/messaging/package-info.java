/** What is to be sent, and what nobody could read. */
@NullMarked
package org.creatorconnect.messaging;

import org.jspecify.annotations.NullMarked;
