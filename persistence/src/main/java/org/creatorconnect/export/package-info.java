/**
 * Lists as files that are made in the background: who asked for what, and the parts of the file.
 */
@NullMarked
package org.creatorconnect.export;

import org.jspecify.annotations.NullMarked;
