/** Who may sign in, by which name, password or token, and in which roles. */
@NullMarked
package org.creatorconnect.identity;

import org.jspecify.annotations.NullMarked;
