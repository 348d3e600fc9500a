/**
 * The Idempotency-Key of calls that change something: a resource's method says that it has one,
 * {@code idempotency.service} keeps the answer.
 */
@NullMarked
package org.creatorconnect.idempotency.rest;

import org.jspecify.annotations.NullMarked;
