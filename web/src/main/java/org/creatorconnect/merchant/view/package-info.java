/**
 * Merchants, their terms and keys in the portal. Pages under {@code merchants/}, words in {@code
 * catalog.properties}.
 */
@NullMarked
package org.creatorconnect.merchant.view;

import org.jspecify.annotations.NullMarked;
