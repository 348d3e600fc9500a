/** Following links. */
@NullMarked
package org.creatorconnect.tracking.web;

import org.jspecify.annotations.NullMarked;
