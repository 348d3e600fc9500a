/**
 * What several use cases share: checks of what was told, one act on many things, notes, sealed
 * secrets, and what the database's failures mean. It knows no room but identity; once-only requests
 * are {@code idempotency}.
 */
@NullMarked
package org.creatorconnect.foundation.service;

import org.jspecify.annotations.NullMarked;
