package org.creatorconnect.caller.service;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.creatorconnect.identity.TeamRight;

/**
 * Which right of their team somebody needs to call it, where that is not the usual one: a method's
 * own counts before its class's. {@link RightNeeded} says what is usual.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface NeedsRight {

    TeamRight value();
}
