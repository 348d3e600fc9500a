package org.creatorconnect.refusal;

/** The caller's role does not allow this at all, whatever the object. */
public final class RoleRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    public RoleRequired(String role) {
        super(Kind.FORBIDDEN, "ROLE_REQUIRED", "This needs the role " + role + ".");
    }
}
