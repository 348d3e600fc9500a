/** The ways to the provider and back, below the portal's pages. */
@NullMarked
package org.creatorconnect.openid.web;

import org.jspecify.annotations.NullMarked;
