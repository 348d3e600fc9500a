/** How creators are paid in the portal. */
@NullMarked
package org.creatorconnect.payee.view;

import org.jspecify.annotations.NullMarked;
