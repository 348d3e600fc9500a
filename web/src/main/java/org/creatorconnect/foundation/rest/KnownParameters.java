package org.creatorconnect.foundation.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.creatorconnect.foundation.service.PlainText;
import org.creatorconnect.refusal.Refusal.FieldError;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;

/**
 * No call leaves a query parameter out of account: one that it does not declare, or that is given
 * twice, is refused by name.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class KnownParameters implements ContainerRequestFilter {

    private static final int LONGEST_NAME = 100;
    private static final int MOST = 20;

    /**
     * The parameters of a call.
     *
     * @param bound by their names, those whose values are read decoded
     * @param told those that the call reads by itself
     */
    record Names(Set<String> bound, Set<String> told) {

        boolean know(String name) {
            return bound.contains(name) || told.contains(name);
        }
    }

    private final Map<Method, Names> known = new ConcurrentHashMap<>();

    @Context ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        if (query == null) {
            return;
        }
        Names names = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::names);
        Set<String> seen = new HashSet<>();
        List<FieldError> errors = new ArrayList<>();
        for (String parameter : query.split("&")) {
            if (!parameter.isEmpty()) {
                look(parameter, names, seen, errors);
            }
        }
        if (!errors.isEmpty()) {
            throw new UnknownParameter(errors.subList(0, Math.min(errors.size(), MOST)));
        }
    }

    private static void look(
            String parameter, Names names, Set<String> seen, List<FieldError> errors) {
        int equals = parameter.indexOf('=');
        String name = decoded(equals < 0 ? parameter : parameter.substring(0, equals)).orElse("%");
        if (!names.know(name)) {
            errors.add(new FieldError(shown(name), "is no parameter of this call"));
        } else if (!seen.add(name)) {
            errors.add(new FieldError(name, "is given more than once"));
        } else if (names.bound().contains(name)
                && decoded(parameter.substring(equals + 1)).filter(PlainText::is).isEmpty()) {
            errors.add(new FieldError(name, "must be percent-encoded text"));
        }
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException brokenEscape) {
            return Optional.empty();
        }
    }

    private static String shown(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_NAME))
                .replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
    }

    /** What a method declares by itself, by its beans, and in words for the API's form. */
    static Names names(Method method) {
        Set<String> names = new HashSet<>();
        Set<String> told = new HashSet<>();
        for (Parameter parameter : method.getParameters()) {
            add(parameter, names);
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFields(parameter.getType(), names);
            }
        }
        for (var one :
                method.getAnnotationsByType(
                        org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class)) {
            if (one.in() == ParameterIn.QUERY) {
                told.add(one.name());
            }
        }
        return new Names(names, told);
    }

    private static void addFields(Class<?> bean, Set<String> names) {
        for (Class<?> type = bean; type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                add(field, names);
            }
        }
    }

    private static void add(AnnotatedElement declared, Set<String> names) {
        QueryParam parameter = declared.getAnnotation(QueryParam.class);
        if (parameter != null) {
            names.add(parameter.value());
        }
    }
}
