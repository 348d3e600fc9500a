/** Sign-in and sign-out in the portal. */
@NullMarked
package org.creatorconnect.identity.view;

import org.jspecify.annotations.NullMarked;
