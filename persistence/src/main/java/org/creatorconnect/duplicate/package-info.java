/**
 * Affiliates who may be one person: pairs with what speaks for it, found by the set and never by
 * showing it, and what was decided. It imports registry. Looking and deciding is {@code
 * duplicate.service}, pairs are asked for in {@code duplicate.query}, the API is {@code
 * duplicate.rest}, the pages are {@code duplicate.view} under {@code duplicates/}, in the words of
 * {@code duplicate.properties}. There are no messages.
 */
@NullMarked
package org.creatorconnect.duplicate;

import org.jspecify.annotations.NullMarked;
