/**
 * What people see of sign-in by the provider: the button, the first time, why it came to nothing,
 * and the link of their own account.
 */
@NullMarked
package org.creatorconnect.openid.view;

import org.jspecify.annotations.NullMarked;
