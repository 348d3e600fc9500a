/** Reading accounts, invitations and tokens. */
@NullMarked
package org.creatorconnect.identity.query;

import org.jspecify.annotations.NullMarked;
