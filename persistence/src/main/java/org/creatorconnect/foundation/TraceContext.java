package org.creatorconnect.foundation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The trace that the work of this thread belongs to, as its caller told it in the header {@code
 * traceparent} (W3C Trace Context, version 00). What is sent because of it is told the same, so
 * that one trace leads from a person's approval to the payment system.
 */
public final class TraceContext {

    /** The header's name, and that of the property of messages. */
    public static final String NAME = "traceparent";

    private static final Pattern FORM =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private TraceContext() {}

    /** From now on this thread works for a caller; what is no trace is none. */
    public static void enter(@Nullable String given) {
        if (given != null && FORM.matcher(given).matches()) {
            CURRENT.set(given);
        } else {
            CURRENT.remove();
        }
    }

    /** This thread works for that caller no more. */
    public static void leave() {
        CURRENT.remove();
    }

    /** The trace, when the caller told one. */
    public static Optional<String> current() {
        return Optional.ofNullable(CURRENT.get());
    }
}
