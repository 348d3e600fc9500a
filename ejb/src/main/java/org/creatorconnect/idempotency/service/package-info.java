/** Letting a request have its effect once, however often it is sent. */
@NullMarked
package org.creatorconnect.idempotency.service;

import org.jspecify.annotations.NullMarked;
