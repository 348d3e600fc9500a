/**
 * One's own exports and the parts of their files. For {@code export.view} and {@code export.web}.
 */
@NullMarked
package org.creatorconnect.export.query;

import org.jspecify.annotations.NullMarked;
