/**
 * What read models share: lists with their filters, orders and places, cursors, and rows of native
 * SQL. It knows no room.
 */
@NullMarked
package org.creatorconnect.foundation.query;

import org.jspecify.annotations.NullMarked;
