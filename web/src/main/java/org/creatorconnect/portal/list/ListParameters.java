package org.creatorconnect.portal.list;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parameters of a list's address, each with one or several values; never changed. */
final class ListParameters {

    private final Map<String, List<String>> values;

    private ListParameters(Map<String, List<String>> values) {
        this.values = values;
    }

    /** Of a request; blank values count as none. */
    static ListParameters of(Map<String, String[]> parameters) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        parameters.forEach(
                (name, texts) -> {
                    List<String> told =
                            Stream.of(texts)
                                    .filter(text -> !text.isBlank())
                                    .map(String::strip)
                                    .distinct()
                                    .toList();
                    if (!told.isEmpty()) {
                        values.put(name, told);
                    }
                });
        return new ListParameters(values);
    }

    /** Of a request's address; what a submitted form adds is no state of the list. */
    static ListParameters inAddress(HttpServletRequest request) {
        String query = "&" + request.getQueryString();
        Map<String, String[]> found = new LinkedHashMap<>(request.getParameterMap());
        found.keySet().removeIf(name -> !query.contains("&" + name + "="));
        return of(found);
    }

    /** Of an address's query. */
    static ListParameters read(String query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String one : query.split("&")) {
            int sign = one.indexOf('=');
            if (sign > 0) {
                values.computeIfAbsent(decoded(one.substring(0, sign)), first -> new ArrayList<>())
                        .add(decoded(one.substring(sign + 1)));
            }
        }
        return new ListParameters(values);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /**
     * The day that a parameter names, or null.
     *
     * @param foreign is told what is no day
     */
    @Nullable LocalDate day(String name, Consumer<String> foreign) {
        String text = first(name).orElse(null);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            foreign.accept(text);
            return null;
        }
    }

    Set<String> names() {
        return values.keySet();
    }

    /** With one value for a parameter, or without it when the value is null or empty. */
    ListParameters with(String name, @Nullable Object value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        if (value == null || value.toString().isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, List.of(value.toString()));
        }
        return new ListParameters(changed);
    }

    ListParameters without(Set<String> names) {
        Map<String, List<String>> left = new LinkedHashMap<>(values);
        left.keySet().removeAll(names);
        return new ListParameters(left);
    }

    ListParameters only(Set<String> names) {
        Map<String, List<String>> left = new LinkedHashMap<>(values);
        left.keySet().retainAll(names);
        return new ListParameters(left);
    }

    /** One entry for each value, in the order of the address. */
    List<Map.Entry<String, String>> entries() {
        List<Map.Entry<String, String>> entries = new ArrayList<>();
        values.forEach((name, texts) -> texts.forEach(text -> entries.add(Map.entry(name, text))));
        return entries;
    }
}
