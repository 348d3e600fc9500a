/** Merchants and their programs in the portal. */
@NullMarked
package org.creatorconnect.merchant.view;

import org.jspecify.annotations.NullMarked;
