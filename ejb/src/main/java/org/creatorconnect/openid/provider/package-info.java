/**
 * The way out to the provider of OpenID Connect: what it says of itself, its keys, the tokens that
 * it gives. It stands at the address that the installation names, and speaks the standard; there is
 * one implementation, since the standard is the port.
 */
@NullMarked
package org.creatorconnect.openid.provider;

import org.jspecify.annotations.NullMarked;
