/** Reading accounts, invitations and tokens. For {@code identity.view}. */
@NullMarked
package org.creatorconnect.identity.query;

import org.jspecify.annotations.NullMarked;
