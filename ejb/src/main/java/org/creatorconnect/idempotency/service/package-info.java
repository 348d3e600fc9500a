/**
 * Letting a request have its effect once, however often it is sent: the first answer is kept in the
 * same transaction, sealed. The header is read in {@code idempotency.rest}.
 */
@NullMarked
package org.creatorconnect.idempotency.service;

import org.jspecify.annotations.NullMarked;
