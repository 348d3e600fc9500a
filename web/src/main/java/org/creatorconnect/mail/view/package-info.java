/** Letters in the portal. Pages under {@code mail/}; words in {@code mail.properties}. */
@NullMarked
package org.creatorconnect.mail.view;

import org.jspecify.annotations.NullMarked;
