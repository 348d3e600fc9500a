/**
 * Calls that a shop signs after Standard Webhooks 1.0.0, and the first answer to each. Signatures,
 * and acting by them, are in {@code signedcall.service}; the secrets belong to {@code merchant}.
 */
@NullMarked
package org.creatorconnect.signedcall;

import org.jspecify.annotations.NullMarked;
