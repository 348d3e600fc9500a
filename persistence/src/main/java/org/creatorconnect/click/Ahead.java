package org.creatorconnect.click;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What of a request says that nobody looks at the page now. */
public enum Ahead {
    NOT,
    /** It asks for the headers only. */
    METHOD,
    /** A header says that the page is fetched before somebody wants it. */
    PURPOSE,
    /** It is for a part of another page. */
    DESTINATION,
    /** A script of another page asks. */
    SCRIPT;

    private static final List<String> PURPOSES =
            List.of("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz");

    private static final Pattern AHEAD =
            Pattern.compile("prefetch|prerender|preview|instant", Pattern.CASE_INSENSITIVE);

    /** What a person looks at; everything else is loaded for a page that they look at. */
    private static final Set<String> LOOKED_AT =
            Set.of("document", "iframe", "frame", "fencedframe");

    /** The first sign of it, in the order of these words. */
    public static Ahead of(String method, Function<String, @Nullable String> headers) {
        if (method.equals("HEAD")) {
            return METHOD;
        }
        for (String purpose : PURPOSES) {
            String said = headers.apply(purpose);
            if (said != null && AHEAD.matcher(said).find()) {
                return PURPOSE;
            }
        }
        String destination = headers.apply("Sec-Fetch-Dest");
        if (destination != null && !LOOKED_AT.contains(destination.toLowerCase(Locale.ROOT))) {
            return DESTINATION;
        }
        boolean script = "XMLHttpRequest".equalsIgnoreCase(headers.apply("X-Requested-With"));
        return script ? SCRIPT : NOT;
    }
}
