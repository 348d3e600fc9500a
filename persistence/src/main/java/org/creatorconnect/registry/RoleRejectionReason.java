package org.creatorconnect.registry;

/** Why a role application is rejected. */
public enum RoleRejectionReason {
    DOCUMENTS_INCOMPLETE,
    NOT_THE_OWNER,
    AUDIENCE_NOT_GENUINE,
    AGAINST_THE_RULES,
    OTHER
}
