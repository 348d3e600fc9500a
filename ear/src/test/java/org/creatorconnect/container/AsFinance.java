package org.creatorconnect.container;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.creatorconnect.identity.Role;

/** The demo's {@code finance}. */
@Stateless
@RunAs(Role.FINANCE)
public class AsFinance extends Somebody {}
