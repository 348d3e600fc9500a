/**
 * What the server answers under {@code /health} about the broker, our consumers and what waits to
 * be sent. It lies in the EAR's lib, since checks of a WAR are not asked, and imports messaging and
 * foundation; the database's check is {@code foundation.health}.
 */
@NullMarked
package org.creatorconnect.messaging.health;

import org.jspecify.annotations.NullMarked;
