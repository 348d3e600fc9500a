/** Reading commissions and what explains them. */
@NullMarked
package org.creatorconnect.commission.query;

import org.jspecify.annotations.NullMarked;
