/**
 * Merchants, their terms by version with notice for cuts, and their keys; and whose a merchant is
 * ({@code OwnMerchants}), which other rooms ask.
 */
@NullMarked
package org.creatorconnect.merchant.service;

import org.jspecify.annotations.NullMarked;
