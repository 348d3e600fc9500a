/**
 * Booking what merchants pay in, once by its reference. Entries in the books are the model's {@code
 * DepositEntries}.
 */
@NullMarked
package org.creatorconnect.funding.service;

import org.jspecify.annotations.NullMarked;
