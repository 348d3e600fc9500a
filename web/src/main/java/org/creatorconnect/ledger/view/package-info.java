/** The books in the portal. */
@NullMarked
package org.creatorconnect.ledger.view;

import org.jspecify.annotations.NullMarked;
