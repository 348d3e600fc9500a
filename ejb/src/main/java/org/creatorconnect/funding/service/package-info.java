/** Booking what merchants pay in. */
@NullMarked
package org.creatorconnect.funding.service;

import org.jspecify.annotations.NullMarked;
