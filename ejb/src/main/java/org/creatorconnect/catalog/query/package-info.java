/** Reading the catalog. */
@NullMarked
package org.creatorconnect.catalog.query;

import org.jspecify.annotations.NullMarked;
