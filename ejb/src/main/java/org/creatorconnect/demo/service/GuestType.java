package org.creatorconnect.demo.service;

import org.creatorconnect.identity.Role;

/** What a guest of the demo tries out. */
public enum GuestType {
    /** A buyer who has not joined yet. */
    AFFILIATE(Role.AFFILIATE),
    /** Acts for a merchant of its own, without a program and without funds. */
    MERCHANT(Role.MERCHANT),
    FINANCE(Role.FINANCE);

    private final String role;

    GuestType(String role) {
        this.role = role;
    }

    String role() {
        return role;
    }
}
