package org.creatorconnect.identity;

/** The roles a service can ask for. The names are those declared at the services. */
public final class Role {

    public static final String AFFILIATE = "affiliate";
    public static final String MERCHANT = "merchant";
    public static final String OPERATOR = "operator";
    public static final String REVIEWER = "reviewer";
    public static final String FINANCE = "finance";
    public static final String AUDITOR = "auditor";

    /** Timers and message consumers; nobody can sign in with it. */
    public static final String SYSTEM = "system";

    private Role() {}
}
