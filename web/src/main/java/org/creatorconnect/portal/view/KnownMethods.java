package org.creatorconnect.portal.view;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The product's own methods that pages call, found once for each class instead of at each call. A
 * class takes what is known about it along when it is unloaded.
 */
final class KnownMethods {

    private static final String OURS = "org.creatorconnect.";

    private static final ClassValue<Map<String, Optional<Method>>> KNOWN =
            new ClassValue<>() {
                @Override
                protected Map<String, Optional<Method>> computeValue(Class<?> type) {
                    return new ConcurrentHashMap<>();
                }
            };

    private KnownMethods() {}

    /** What a record tells under a name without being asked anything else. */
    static Optional<Method> accessor(Class<?> type, String name) {
        return KNOWN.get(type).computeIfAbsent(name, any -> accessible(type, ofRecord(name)));
    }

    /**
     * The only method of a class of ours, or of text, with this name that takes so many values.
     * Where several could be meant nothing is found, and the expression language chooses by its own
     * rules.
     */
    static Optional<Method> method(Class<?> type, String name, int values) {
        if (type != String.class && !type.getName().startsWith(OURS)) {
            return Optional.empty();
        }
        return KNOWN.get(type)
                .computeIfAbsent(
                        name + "/" + values,
                        any -> accessible(type, method -> isCalled(method, name, values)));
    }

    private static Predicate<Method> ofRecord(String name) {
        return method ->
                method.getName().equals(name)
                        && method.getParameterCount() == 0
                        && method.getReturnType() != void.class;
    }

    private static boolean isCalled(Method method, String name, int values) {
        int parameters = method.getParameterCount();
        boolean fits = method.isVarArgs() ? values >= parameters - 1 : values == parameters;
        return method.getName().equals(name) && fits;
    }

    private static Optional<Method> accessible(Class<?> type, Predicate<Method> wanted) {
        List<Method> found =
                Stream.of(type.getMethods())
                        .filter(method -> !method.isBridge())
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .filter(wanted)
                        .toList();
        if (found.size() != 1) {
            return Optional.empty();
        }
        found.get(0).setAccessible(true);
        return Optional.of(found.get(0));
    }
}
