package org.creatorconnect.desk.view;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.creatorconnect.desk.query.Arrangement;

/**
 * What this session knows of its person's lists, so that a page does not ask for it each time. What
 * is changed in another session is seen after the next sign-in.
 */
@SessionScoped
public class KnownDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, Arrangement> known = new ConcurrentHashMap<>();

    Arrangement of(String list, Function<String, Arrangement> ask) {
        return known.computeIfAbsent(list, ask);
    }

    void forget(String list) {
        known.remove(list);
    }
}
