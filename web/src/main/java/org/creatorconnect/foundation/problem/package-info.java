/**
 * Refusals and failures as problem+json (RFC 9457): the one place where a refusal's kind becomes a
 * status.
 */
@NullMarked
package org.creatorconnect.foundation.problem;

import org.jspecify.annotations.NullMarked;
