package org.creatorconnect.registry;

/** Where a role application stands; all but {@link #APPLIED} are final. */
public enum RoleApplicationStatus {
    APPLIED,
    APPROVED,
    REJECTED,
    LAPSED
}
