package org.creatorconnect.payout.messaging;

import jakarta.jms.ConnectionFactory;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A broker that takes everything and remembers what the messages said. */
final class RecordingBroker {

    private final List<String> bodies = new ArrayList<>();
    private final List<String> properties = new ArrayList<>();

    ConnectionFactory factory() {
        return (ConnectionFactory) proxy(ConnectionFactory.class);
    }

    List<String> bodies() {
        return List.copyOf(bodies);
    }

    /** Name and value of each property that was given to a message. */
    List<String> properties() {
        return List.copyOf(properties);
    }

    private Object proxy(Class<?> type) {
        return Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answer(method, arguments));
    }

    private @Nullable Object answer(Method method, Object @Nullable [] arguments) {
        if (method.getName().equals("createTextMessage") && arguments != null) {
            bodies.add((String) arguments[0]);
        }
        if (method.getName().equals("setStringProperty") && arguments != null) {
            properties.add(arguments[0] + "=" + arguments[1]);
        }
        Class<?> type = method.getReturnType();
        if (type == boolean.class) {
            return false;
        }
        return type.isInterface() ? proxy(type) : null;
    }
}
