/**
 * What the server answers under /health about the database. In the EAR's lib: checks of a WAR are
 * not asked.
 */
@NullMarked
package org.creatorconnect.foundation.health;

import org.jspecify.annotations.NullMarked;
