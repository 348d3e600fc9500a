/** Arranging one's own lists. */
@NullMarked
package org.creatorconnect.desk.service;

import org.jspecify.annotations.NullMarked;
