/**
 * What the server answers under {@code /health} about the database. It lies in the EAR's lib, since
 * checks of a WAR are not asked, and imports foundation alone; the broker's checks are {@code
 * messaging.health}.
 */
@NullMarked
package org.creatorconnect.foundation.health;

import org.jspecify.annotations.NullMarked;
