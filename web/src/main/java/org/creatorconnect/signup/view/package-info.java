/**
 * Joining by oneself. Pages {@code index.xhtml}, {@code join.xhtml} and {@code terms.xhtml}; words
 * in {@code signup.properties} and {@code terms.properties}.
 */
@NullMarked
package org.creatorconnect.signup.view;

import org.jspecify.annotations.NullMarked;
