package org.creatorconnect.registry.service;

/** What a reviewer does with role applications. */
public enum RoleAct {
    APPROVE,
    REJECT
}
