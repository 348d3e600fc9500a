/**
 * Tags and segments in the portal: their own pages, the tags of an affiliate, and tagging several
 * at once; words in {@code segment.properties}.
 */
@NullMarked
package org.creatorconnect.segment.view;

import org.jspecify.annotations.NullMarked;
