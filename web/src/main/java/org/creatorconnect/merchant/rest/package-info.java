/** Merchants and their programs in the API. */
@NullMarked
package org.creatorconnect.merchant.rest;

import org.jspecify.annotations.NullMarked;
