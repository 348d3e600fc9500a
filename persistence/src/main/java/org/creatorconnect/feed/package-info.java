/**
 * A merchant's feeds: the file as a job, its rows while they wait, how they become products and
 * what is wrong with others.
 */
@NullMarked
package org.creatorconnect.feed;

import org.jspecify.annotations.NullMarked;
