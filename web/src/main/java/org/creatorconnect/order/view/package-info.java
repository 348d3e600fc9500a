/** Orders and what shops tell of them in the portal. */
@NullMarked
package org.creatorconnect.order.view;

import org.jspecify.annotations.NullMarked;
