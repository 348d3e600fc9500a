/** Signing in: by session for the portal, by bearer token for the API. */
@NullMarked
package org.creatorconnect.identity.web;

import org.jspecify.annotations.NullMarked;
