/** What the caller was told, as pages: inbox, choices about letters, and the end of letters. */
@NullMarked
package org.creatorconnect.notification.view;

import org.jspecify.annotations.NullMarked;
