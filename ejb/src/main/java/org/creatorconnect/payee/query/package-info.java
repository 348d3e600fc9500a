/**
 * What may be shown of where money goes: never more than a mask. For {@code payout.view} and {@code
 * reporting.view}.
 */
@NullMarked
package org.creatorconnect.payee.query;

import org.jspecify.annotations.NullMarked;
