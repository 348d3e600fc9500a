/**
 * Who may sign in, by which name, password or token, in which roles, and who is invited to. Every
 * room may import it; it imports only foundation and refusal. Signing in, sessions and tokens are
 * in {@code identity.service}, the door of portal and API in {@code identity.web}; lists are asked
 * for in {@code identity.query}, shown by {@code identity.view} under {@code accounts/} and {@code
 * tokens.xhtml}, in the words of {@code accounts.properties} and {@code signin.properties}.
 */
@NullMarked
package org.creatorconnect.identity;

import org.jspecify.annotations.NullMarked;
