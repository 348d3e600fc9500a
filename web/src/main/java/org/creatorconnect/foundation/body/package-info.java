/** How large a request's body may be, and how much of all of them is held at once. */
@NullMarked
package org.creatorconnect.foundation.body;

import org.jspecify.annotations.NullMarked;
