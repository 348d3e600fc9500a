package org.creatorconnect.foundation.body;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How large the body of this call may be, where {@link #USUAL} is not enough. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface BodyLimit {

    /** Of every other call. */
    int USUAL = 256 * 1024;

    /** Of a single order with its lines, or of what is told of it later. */
    int ORDER = 2 * 1024 * 1024;

    /** Of many rows at once. */
    int BATCH = 10 * 1024 * 1024;

    /** Of a product feed, which is never held in memory whole. */
    int FEED = 1 << 30;

    /** In bytes. */
    int value();

    /** Whether the call holds the whole body in memory. */
    boolean held() default true;
}
