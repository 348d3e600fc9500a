/**
 * Who it is that the provider tells of: a sign-in begun and answered once, an account of this
 * installation or somebody who has yet to join, roles that follow groups, and links that people
 * make and end themselves.
 */
@NullMarked
package org.creatorconnect.openid.service;

import org.jspecify.annotations.NullMarked;
