/**
 * How an affiliate is paid: bank accounts in versions, sealed, and the tax form without which
 * nobody is paid. It may import registry. Giving and sealing them is in {@code payee.service}, as
 * much as may be shown is in {@code payee.query}, its forms are {@code payee.view}; paying is
 * {@code payout}. There are no messages.
 */
@NullMarked
package org.creatorconnect.payee;

import org.jspecify.annotations.NullMarked;
