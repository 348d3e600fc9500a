/**
 * People who want to have their account deleted: their wish, what stops it, and what is erased and
 * what the books keep. It may import registry, whose affiliate goes with its last person; what is
 * erased stands in the database's functions {@code erase_…}. Asked for, taken back and done in
 * {@code closure.service}, shown by {@code closure.view} on the page {@code closure}, in the words
 * of {@code closure.properties}.
 */
@NullMarked
package org.creatorconnect.closure;

import org.jspecify.annotations.NullMarked;
