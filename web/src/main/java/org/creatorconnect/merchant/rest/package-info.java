/**
 * Merchants, their programs and keys in the API, and the products they send, which are {@code
 * catalog}'s. It may import catalog.
 */
@NullMarked
package org.creatorconnect.merchant.rest;

import org.jspecify.annotations.NullMarked;
