/** Whose objects a caller sees. */
@NullMarked
package org.creatorconnect.caller.query;

import org.jspecify.annotations.NullMarked;
