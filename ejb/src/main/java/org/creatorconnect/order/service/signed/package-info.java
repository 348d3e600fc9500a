/** Single orders in signed calls, and how those of the same moment share a transaction. */
@NullMarked
package org.creatorconnect.order.service.signed;

import org.jspecify.annotations.NullMarked;
