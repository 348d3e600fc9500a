/** Reading the books. */
@NullMarked
package org.creatorconnect.ledger.query;

import org.jspecify.annotations.NullMarked;
