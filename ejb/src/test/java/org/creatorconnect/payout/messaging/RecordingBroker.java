package org.creatorconnect.payout.messaging;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A broker that remembers what the messages of committed transactions said, and refuses a
 * transaction with an id that it knows, as Artemis does.
 */
final class RecordingBroker {

    private static final String ID = "_AMQ_DUPL_ID";

    private final List<String> bodies = new ArrayList<>();
    private final List<String> properties = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final List<String> written = new ArrayList<>();
    private final Set<String> writtenIds = new HashSet<>();

    ConnectionFactory factory() {
        return (ConnectionFactory) proxy(ConnectionFactory.class);
    }

    /** A message of this id was sent before. */
    void knows(String id) {
        ids.add(id);
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

    private @Nullable Object answer(Method method, Object @Nullable [] arguments)
            throws JMSException {
        if (method.getName().equals("createTextMessage") && arguments != null) {
            written.add((String) arguments[0]);
        }
        if (method.getName().equals("setStringProperty") && arguments != null) {
            properties.add(arguments[0] + "=" + arguments[1]);
            if (ID.equals(arguments[0])) {
                writtenIds.add((String) arguments[1]);
            }
        }
        if (method.getName().equals("commit")) {
            commit();
        }
        if (method.getName().equals("rollback")) {
            forget();
        }
        Class<?> type = method.getReturnType();
        if (type == boolean.class) {
            return false;
        }
        return type.isInterface() ? proxy(type) : null;
    }

    private void commit() throws JMSException {
        if (!Collections.disjoint(ids, writtenIds)) {
            JMSException refused = new JMSException("rolled back");
            refused.initCause(new ActiveMQDuplicateIdException());
            throw refused;
        }
        bodies.addAll(written);
        ids.addAll(writtenIds);
        forget();
    }

    private void forget() {
        written.clear();
        writtenIds.clear();
    }

    /** Called as Artemis' own, by which it is known. */
    private static final class ActiveMQDuplicateIdException extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
