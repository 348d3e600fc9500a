/** The real EAR in a real server, looked at from inside: roles, transactions, queues, clock. */
@NullMarked
package org.creatorconnect.container;

import org.jspecify.annotations.NullMarked;
