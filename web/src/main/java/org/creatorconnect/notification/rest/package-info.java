/** What the caller was told, as API. */
@NullMarked
package org.creatorconnect.notification.rest;

import org.jspecify.annotations.NullMarked;
