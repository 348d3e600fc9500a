/** Applications in the portal. */
@NullMarked
package org.creatorconnect.application.view;

import org.jspecify.annotations.NullMarked;
