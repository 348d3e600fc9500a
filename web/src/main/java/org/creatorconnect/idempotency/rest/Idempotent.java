package org.creatorconnect.idempotency.rest;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The request takes an Idempotency-Key and has its effect once: sent again, it is answered as the
 * first time. The method returns a {@link jakarta.ws.rs.core.Response} whose entity is JSON.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
