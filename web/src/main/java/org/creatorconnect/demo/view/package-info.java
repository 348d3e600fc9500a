/** What only a demo shows: the letters that it caught, at {@code caught-mail.xhtml}. */
@NullMarked
package org.creatorconnect.demo.view;

import org.jspecify.annotations.NullMarked;
