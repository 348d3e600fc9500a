/** What is shown of orders. */
@NullMarked
package org.creatorconnect.order.query;

import org.jspecify.annotations.NullMarked;
