/** How texts, amounts, times and states are written for the reader. */
@NullMarked
package org.creatorconnect.portal.format;

import org.jspecify.annotations.NullMarked;
