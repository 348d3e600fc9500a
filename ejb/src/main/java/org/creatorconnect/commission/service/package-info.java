/** Taking orders in, and what their commissions go through. */
@NullMarked
package org.creatorconnect.commission.service;

import org.jspecify.annotations.NullMarked;
