/**
 * Sign-in by OpenID Connect: which subject of the provider is which account, and why a sign-in is
 * refused. It imports identity; {@code openid.provider} speaks with the provider, {@code
 * openid.service} settles who it is, {@code openid.web} and {@code openid.view} have the ways and
 * pages, in the words of {@code openid.properties}.
 */
@NullMarked
package org.creatorconnect.openid;

import org.jspecify.annotations.NullMarked;
