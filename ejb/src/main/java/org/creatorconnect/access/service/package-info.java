/**
 * Mailing links, resetting and changing passwords, and changing the address at which somebody is
 * reached; and the language and the clock by which they read.
 */
@NullMarked
package org.creatorconnect.access.service;

import org.jspecify.annotations.NullMarked;
