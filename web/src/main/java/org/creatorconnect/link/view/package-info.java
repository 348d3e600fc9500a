/** Links in the portal. */
@NullMarked
package org.creatorconnect.link.view;

import org.jspecify.annotations.NullMarked;
