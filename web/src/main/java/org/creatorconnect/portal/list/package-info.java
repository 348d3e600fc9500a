/**
 * What every list is made of: its state in the address, its positions, its columns and file, and
 * acts on what is ticked ({@code ActView}). It imports no room; a room's list extends {@code
 * ListView}.
 */
@NullMarked
package org.creatorconnect.portal.list;

import org.jspecify.annotations.NullMarked;
