package org.creatorconnect.portal.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creatorconnect.portal.page.Links;
import org.jspecify.annotations.Nullable;

/**
 * The state of a list page, which is its query string: {@code
 * ?q=mara&status=PENDING&sort=-earned&cursor=…&limit=25}. So a list can be mailed, bookmarked and
 * gone back to, and a page needs neither form nor session. A list page has one list.
 *
 * <p>Views read {@link #search()}, {@link #filter}, {@link #sort}, {@link #cursor()} and {@link
 * #limit()}; tags write links with the other methods. Changing search, filter or sort goes back to
 * the first page, since a keyset cursor belongs to one order of rows.
 */
@Named("list")
@RequestScoped
public class ListState {

    /** The parameters that are not filters. */
    private static final Set<String> OWN = Set.of("q", "sort", "cursor", "limit");

    private static final int USUAL_LIMIT = 25;
    private static final int LARGEST_LIMIT = 100;

    private final Map<String, String> given = new LinkedHashMap<>();
    private final String path;

    protected ListState() {
        this("", Map.of());
    }

    @Inject
    public ListState(HttpServletRequest request) {
        this(request.getContextPath() + request.getServletPath(), inAddress(request));
    }

    ListState(String path, Map<String, String[]> parameters) {
        this.path = path;
        parameters.forEach(
                (name, values) -> {
                    if (values.length > 0 && !values[0].isBlank()) {
                        given.put(name, values[0].strip());
                    }
                });
    }

    /** What was typed into the search field. */
    public Optional<String> search() {
        return Optional.ofNullable(given.get("q"));
    }

    /** The value of a filter, as it was written in the query string. */
    public Optional<String> filter(String name) {
        return Optional.ofNullable(given.get(name));
    }

    /** The value of a filter among an enum's constants; anything else counts as not given. */
    public <E extends Enum<E>> Optional<E> filter(String name, Class<E> type) {
        return filter(name)
                .flatMap(
                        value ->
                                List.of(type.getEnumConstants()).stream()
                                        .filter(constant -> constant.name().equals(value))
                                        .findFirst());
    }

    /** The order asked for, if it is one of those the list knows; else the first of them. */
    public Sort sort(String... known) {
        Sort asked = Sort.parse(given.getOrDefault("sort", known[0]));
        return List.of(known).stream().anyMatch(name -> Sort.parse(name).by().equals(asked.by()))
                ? asked
                : Sort.parse(known[0]);
    }

    /** The opaque place after which the page begins; empty on the first page. */
    public Optional<String> cursor() {
        return Optional.ofNullable(given.get("cursor"));
    }

    /** Rows on a page: 25, or what was asked for up to 100. */
    public int limit() {
        String asked = given.getOrDefault("limit", "");
        return asked.matches("[1-9]\\d{0,2}")
                ? Math.min(Integer.parseInt(asked), LARGEST_LIMIT)
                : USUAL_LIMIT;
    }

    /** The search words, or null; for the search field. */
    public @Nullable String getQ() {
        return given.get("q");
    }

    /** The value of a parameter, or null. */
    public @Nullable String value(String name) {
        return given.get(name);
    }

    /** Whether search words or any filter narrow the list; then an empty list is "filtered". */
    public boolean isNarrowed() {
        return given.keySet().stream().anyMatch(name -> name.equals("q") || !OWN.contains(name));
    }

    public boolean isFirstPage() {
        return !given.containsKey("cursor");
    }

    /** All parameters but those named; the search form repeats them as hidden fields. */
    public List<Map.Entry<String, String>> others(String... names) {
        Set<String> left = Set.of(names);
        return given.entrySet().stream().filter(entry -> !left.contains(entry.getKey())).toList();
    }

    /** This list with one parameter set, from its first page. */
    public String with(String name, @Nullable Object value) {
        Map<String, String> state = new LinkedHashMap<>(given);
        state.remove("cursor");
        if (value == null || value.toString().isEmpty()) {
            state.remove(name);
        } else {
            state.put(name, value.toString());
        }
        return Links.of(path, state);
    }

    /** This list without one parameter, from its first page. */
    public String without(String name) {
        return with(name, null);
    }

    /** This list without search and filters. */
    public String getCleared() {
        Map<String, String> state = new LinkedHashMap<>(given);
        state.keySet().removeIf(name -> !Set.of("sort", "limit").contains(name));
        return Links.of(path, state);
    }

    public String getFirst() {
        return without("cursor");
    }

    /** The page that begins after the cursor, in the same order and with the same filters. */
    public String page(String cursor) {
        Map<String, String> state = new LinkedHashMap<>(given);
        state.put("cursor", cursor);
        return Links.of(path, state);
    }

    /** Loads the list anew just as it is, so that what was done is seen in it. */
    public void reload() {
        try {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(Links.of(path, new LinkedHashMap<>(given)));
        } catch (IOException gone) {
            throw new UncheckedIOException("the browser went away", gone);
        }
    }

    /** Another page of the portal with this list's search and filters, such as its export. */
    public String to(String other) {
        return Links.of(other, new LinkedHashMap<>(given));
    }

    /** The list sorted by the column, turned round when it is sorted by it already. */
    public String sortedBy(String column) {
        return with("sort", "ascending".equals(order(column)) ? "-" + column : column);
    }

    /** {@code ascending} or {@code descending} when the list is sorted by the column, else null. */
    public @Nullable String order(String column) {
        Sort asked = Sort.parse(given.getOrDefault("sort", ""));
        if (!asked.by().equals(column)) {
            return null;
        }
        return asked.descending() ? "descending" : "ascending";
    }

    /**
     * Search, filters and order as an address says them, without the place and the size of a page:
     * what a file of the list is made by, see {@link #of}.
     */
    public String query() {
        Map<String, String> state = new LinkedHashMap<>(given);
        state.keySet().removeAll(Set.of("cursor", "limit"));
        return Links.of("", state).replaceFirst("^\\?", "");
    }

    /** The state that {@link #query} said, outside of any request. */
    public static ListState of(String query) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        for (String one : query.split("&")) {
            int sign = one.indexOf('=');
            if (sign > 0) {
                parameters.put(
                        decoded(one.substring(0, sign)),
                        new String[] {decoded(one.substring(sign + 1))});
            }
        }
        return new ListState("", parameters);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** The parameters of the address; what a submitted form adds is no state of the list. */
    private static Map<String, String[]> inAddress(HttpServletRequest request) {
        String query = "&" + request.getQueryString();
        Map<String, String[]> found = new LinkedHashMap<>(request.getParameterMap());
        found.keySet().removeIf(name -> !query.contains("&" + name + "="));
        return found;
    }
}
