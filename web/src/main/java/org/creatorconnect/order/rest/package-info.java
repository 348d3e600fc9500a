/**
 * Orders in the API: signed calls of shops, one order, many or a postback, and what is told later.
 * Whose call it is comes from {@code signedcall.service}, everything else from {@code
 * order.service}.
 */
@NullMarked
package org.creatorconnect.order.rest;

import org.jspecify.annotations.NullMarked;
