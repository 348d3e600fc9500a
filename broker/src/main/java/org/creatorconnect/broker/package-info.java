/** What the broker takes in: a module of the server, which knows nothing of the application. */
@NullMarked
package org.creatorconnect.broker;

import org.jspecify.annotations.NullMarked;
