/**
 * Whose objects a caller sees, in the form that questions take as parameters. Every room's {@code
 * query} leaf may import it.
 */
@NullMarked
package org.creatorconnect.caller.query;

import org.jspecify.annotations.NullMarked;
