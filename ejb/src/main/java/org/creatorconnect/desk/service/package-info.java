/** Arranging one's own lists. What a list is called here is its page's path. */
@NullMarked
package org.creatorconnect.desk.service;

import org.jspecify.annotations.NullMarked;
