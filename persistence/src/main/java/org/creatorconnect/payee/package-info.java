/**
 * How an affiliate is paid: bank accounts in versions, sealed, and the tax form without which
 * nobody is paid. It may import registry. Giving and sealing them is in {@code payee.service};
 * paying is {@code payout}.
 */
@NullMarked
package org.creatorconnect.payee;

import org.jspecify.annotations.NullMarked;
