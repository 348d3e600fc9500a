/** What happens to money when processes die. */
@NullMarked
package org.creatorconnect.drill;

import org.jspecify.annotations.NullMarked;
