/** Opening an account by oneself, with an address that was proved by a mailed link. */
@NullMarked
package org.creatorconnect.signup.service;

import org.jspecify.annotations.NullMarked;
