/**
 * Starts the whole product on a bare machine: database, server and bank simulator, each as a
 * process of its own. It knows the application only by its ports and settings.
 */
@NullMarked
package org.creatorconnect.launcher;

import org.jspecify.annotations.NullMarked;
