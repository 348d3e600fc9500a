/**
 * How people prove who they are besides a password: links that are mailed to their address, and
 * codes of a second factor. It imports identity and foundation; {@code access.service} mails links,
 * resets and changes passwords and addresses, {@code access.view} has the pages for it, in the
 * words of {@code access.properties}.
 */
@NullMarked
package org.creatorconnect.access;

import org.jspecify.annotations.NullMarked;
