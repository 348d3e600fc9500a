/** Refusals and failures as problem+json (RFC 9457). */
@NullMarked
package org.creatorconnect.foundation.problem;

import org.jspecify.annotations.NullMarked;
