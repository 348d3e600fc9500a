/** One's own exports, and the parts of their files. */
@NullMarked
package org.creatorconnect.export.query;

import org.jspecify.annotations.NullMarked;
