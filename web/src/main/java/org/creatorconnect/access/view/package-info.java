/**
 * Choosing a new password and another address, by mailed links and on the page of one's own
 * account, and there language and time zone. Pages {@code reset.xhtml}, {@code address.xhtml} and
 * {@code account.xhtml}; words in {@code access.properties}.
 */
@NullMarked
package org.creatorconnect.access.view;

import org.jspecify.annotations.NullMarked;
