/**
 * The page of one's own exports, and how long a list may be as a file. Under {@code exports/},
 * words in {@code exports.properties}.
 */
@NullMarked
package org.creatorconnect.export.view;

import org.jspecify.annotations.NullMarked;
