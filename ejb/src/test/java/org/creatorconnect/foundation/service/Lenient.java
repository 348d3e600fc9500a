package org.creatorconnect.foundation.service;

import jakarta.validation.Validator;
import java.lang.reflect.Proxy;
import java.util.Set;

/** A validator that finds nothing, for tests of what is checked beside it. */
public final class Lenient {

    private Lenient() {}

    /** Content that only asks for plain texts. */
    public static Content content() {
        return new Content(
                (Validator)
                        Proxy.newProxyInstance(
                                Lenient.class.getClassLoader(),
                                new Class<?>[] {Validator.class},
                                (proxy, method, arguments) -> Set.of()));
    }
}
