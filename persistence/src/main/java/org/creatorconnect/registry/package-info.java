/**
 * Affiliates, their roles, and bans. A model that every other may name; it imports only what all
 * may. Who may have a role is decided in {@code registry.service} with {@link
 * org.creatorconnect.registry.RoleApplication}, bans with {@link
 * org.creatorconnect.registry.Affiliate}; lists are asked for in {@code registry.query}, shown by
 * {@code registry.view} under {@code affiliates/}, {@code role-applications/} and the profile, in
 * the words of {@code registry.properties}.
 */
@NullMarked
package org.creatorconnect.registry;

import org.jspecify.annotations.NullMarked;
