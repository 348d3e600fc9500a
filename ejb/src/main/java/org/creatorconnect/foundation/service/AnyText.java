package org.creatorconnect.foundation.service;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Whoever sends this text did not write it and cannot mend it, so it never refuses the request. Its
 * reader sees to it that nothing of it is kept that cannot be.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface AnyText {}
