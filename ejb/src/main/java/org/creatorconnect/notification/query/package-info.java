/** What a person was told, and what an act concerns. */
@NullMarked
package org.creatorconnect.notification.query;

import org.jspecify.annotations.NullMarked;
