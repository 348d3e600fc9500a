/** Merchants, the terms of their programs, and their products. */
@NullMarked
package org.creatorconnect.catalog;

import org.jspecify.annotations.NullMarked;
