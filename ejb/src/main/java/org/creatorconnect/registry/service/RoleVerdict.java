package org.creatorconnect.registry.service;

import org.creatorconnect.registry.RoleRejectionReason;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer decided on an application for a role.
 *
 * @param reason why not; none when it is approved
 */
public record RoleVerdict(boolean approves, @Nullable RoleRejectionReason reason) {}
