/** The number on the bell, and the one click that ends letters. */
@NullMarked
package org.creatorconnect.notification.web;

import org.jspecify.annotations.NullMarked;
