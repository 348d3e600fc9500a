/**
 * The columns and views that every list offers, in the reader's own arrangement. A part of the
 * lists' pages; words in {@code shell.properties}.
 */
@NullMarked
package org.creatorconnect.desk.view;

import org.jspecify.annotations.NullMarked;
