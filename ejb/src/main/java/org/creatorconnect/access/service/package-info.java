/**
 * Mailing links, resetting and changing passwords, and changing the address at which somebody is
 * reached.
 */
@NullMarked
package org.creatorconnect.access.service;

import org.jspecify.annotations.NullMarked;
