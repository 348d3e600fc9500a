/** The Idempotency-Key of calls that change something. */
@NullMarked
package org.creatorconnect.idempotency.rest;

import org.jspecify.annotations.NullMarked;
