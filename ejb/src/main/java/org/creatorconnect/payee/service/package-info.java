/**
 * Giving, changing and sealing where money goes and where taxes are paid; comparing the account's
 * holder with the legal name. Opened again for instructions alone, by {@code payout.messaging}.
 */
@NullMarked
package org.creatorconnect.payee.service;

import org.jspecify.annotations.NullMarked;
