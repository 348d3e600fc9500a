/**
 * Affiliates and their roles. A model that every other may name; it imports only what all may. Who
 * may have a role is decided in {@code registry.service} with {@link
 * org.creatorconnect.registry.RoleApplication}; lists are asked for in {@code registry.query},
 * shown by {@code registry.view} under {@code affiliates/}, {@code role-applications/} and the
 * profile, in the words of {@code registry.properties}. Why somebody is banned is the room {@code
 * ban}.
 */
@NullMarked
package org.creatorconnect.registry;

import org.jspecify.annotations.NullMarked;
