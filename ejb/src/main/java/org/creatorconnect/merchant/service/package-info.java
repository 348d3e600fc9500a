/** Merchants decide their terms and hold their keys. */
@NullMarked
package org.creatorconnect.merchant.service;

import org.jspecify.annotations.NullMarked;
