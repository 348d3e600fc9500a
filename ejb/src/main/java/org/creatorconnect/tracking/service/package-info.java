/** Making and following links, telling clicks and orders. */
@NullMarked
package org.creatorconnect.tracking.service;

import org.jspecify.annotations.NullMarked;
