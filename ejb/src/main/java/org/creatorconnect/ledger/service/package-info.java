/** Proving the books. */
@NullMarked
package org.creatorconnect.ledger.service;

import org.jspecify.annotations.NullMarked;
