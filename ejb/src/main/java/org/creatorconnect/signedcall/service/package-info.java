/**
 * Acting by a shop's signature alone, once for each message, with the first answer kept. The
 * secrets are asked of {@code merchant.service}; called by {@code order.rest}.
 */
@NullMarked
package org.creatorconnect.signedcall.service;

import org.jspecify.annotations.NullMarked;
