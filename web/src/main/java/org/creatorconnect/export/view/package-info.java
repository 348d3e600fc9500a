/** The page of one's own exports. */
@NullMarked
package org.creatorconnect.export.view;

import org.jspecify.annotations.NullMarked;
