package org.creatorconnect.container;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.creatorconnect.identity.Role;

/** The demo's {@code auditor}. */
@Stateless
@RunAs(Role.AUDITOR)
public class AsAuditor extends Somebody {}
