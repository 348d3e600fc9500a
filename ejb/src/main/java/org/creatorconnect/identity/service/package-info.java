/**
 * Signing in by password or token, sessions and guessed passwords; accounts, one's own tokens,
 * inviting people and taking that up. Who may do it is said by role; the door itself is {@code
 * identity.web}.
 */
@NullMarked
package org.creatorconnect.identity.service;

import org.jspecify.annotations.NullMarked;
