package org.creatorconnect.container;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.creatorconnect.identity.Role;

/** The demo's {@code operator}. */
@Stateless
@RunAs(Role.OPERATOR)
public class AsOperator extends Somebody {}
