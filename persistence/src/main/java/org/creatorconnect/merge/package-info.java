/**
 * Two affiliates that are one person are made one: the proposal of one of the staff, what stops it,
 * what goes along when a second one confirms it. It imports registry; see decision 141. Proposing
 * and deciding is {@code merge.service}, what will happen and what happened is asked for in {@code
 * merge.query}, the API is {@code merge.rest}, the pages are {@code merge.view} under {@code
 * merges/}, in the words of {@code merge.properties}. There are no messages.
 */
@NullMarked
package org.creatorconnect.merge;

import org.jspecify.annotations.NullMarked;
