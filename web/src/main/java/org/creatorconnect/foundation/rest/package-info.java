/**
 * What every resource shares: parameters, ids, pages and cursors, amounts and moments, and the
 * application's form in OpenAPI. It may import ledger for proofs; once-only requests are {@code
 * idempotency.rest}.
 */
@NullMarked
package org.creatorconnect.foundation.rest;

import org.jspecify.annotations.NullMarked;
