/**
 * Signing in and out, accounts, invitations and one's own tokens in the portal. Pages under {@code
 * accounts/}, {@code sign-in.xhtml}, {@code invitation.xhtml} and {@code tokens.xhtml}; words in
 * {@code accounts.properties} and {@code signin.properties}.
 */
@NullMarked
package org.creatorconnect.identity.view;

import org.jspecify.annotations.NullMarked;
