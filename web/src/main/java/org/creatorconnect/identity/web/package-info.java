/**
 * The door: by session for the portal, by bearer token for the API, and what needs neither. Who is
 * let in is decided in {@code identity.service}.
 */
@NullMarked
package org.creatorconnect.identity.web;

import org.jspecify.annotations.NullMarked;
