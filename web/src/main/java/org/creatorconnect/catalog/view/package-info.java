/** Pages of the catalog domain. */
@NullMarked
package org.creatorconnect.catalog.view;

import org.jspecify.annotations.NullMarked;
