/** Who is calling, and signing in. */
@NullMarked
package org.creatorconnect.identity.service;

import org.jspecify.annotations.NullMarked;
