package org.creatorconnect.portal.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.portal.format.Preferences;
import org.creatorconnect.portal.page.Links;
import org.jspecify.annotations.Nullable;

/**
 * The state of a list page, which is its query string: {@code
 * ?q=mara&status=PENDING&status=BANNED&joinedFrom=2026-11-01&sort=-earned&cursor=…&limit=25}. So a
 * list can be mailed, bookmarked and gone back to, works over Back and in two tabs, and needs no
 * session. A list page has one list.
 *
 * <p>Views read {@link #search()}, {@link #filter}, {@link #filters}, {@link #period} and {@link
 * #place()} and hand back what they read by {@link #show}; tags write links with the other methods.
 * Changing search, filter or sort goes back to the first page, since a keyset cursor belongs to one
 * order of rows. What the list does not know is named to the reader by {@link #getUnknown()}, not
 * passed over.
 */
@Named("list")
@RequestScoped
public class ListState {

    /** The parameters that are not filters. */
    private static final Set<String> OWN =
            Set.of("id", "q", "sort", "cursor", "before", "limit", "view");

    /** Where the page stands, which no other order or filter shares. */
    private static final Set<String> PLACE = Set.of("cursor", "before");

    private static final int USUAL_LIMIT = 25;
    private static final int LARGEST_LIMIT = 100;

    private final ListParameters given;
    private final Set<String> unknown = new LinkedHashSet<>();
    private final String path;
    private final String page;
    private final ZoneId zone;
    private Part<?> shown = Part.empty();

    protected ListState() {
        this("", "", Map.of(), ZoneOffset.UTC);
    }

    @Inject
    public ListState(HttpServletRequest request, Preferences preferences) {
        this(
                request.getContextPath(),
                request.getServletPath(),
                ListParameters.inAddress(request),
                preferences.getZone());
    }

    ListState(String context, String page, Map<String, String[]> parameters, ZoneId zone) {
        this(context, page, ListParameters.of(parameters), zone);
    }

    private ListState(String context, String page, ListParameters given, ZoneId zone) {
        this.path = context + page;
        this.page = page;
        this.given = given;
        this.zone = zone;
    }

    /** What was typed into the search field. */
    public Optional<String> search() {
        return given.first("q");
    }

    /** The value of a filter, as it was written in the query string. */
    public Optional<String> filter(String name) {
        return given.first(name);
    }

    /** The value of a filter among an enum's constants; another is named to the reader. */
    public <E extends Enum<E>> Optional<E> filter(String name, Class<E> type) {
        return filters(name, type).stream().findFirst();
    }

    /** As above, among some of an enum's constants. */
    public <E extends Enum<E>> Optional<E> filter(String name, List<E> known) {
        return given.first(name).flatMap(text -> find(text, known));
    }

    /** The values of a filter among an enum's constants; others are named to the reader. */
    public <E extends Enum<E>> Set<E> filters(String name, Class<E> type) {
        Set<E> values = EnumSet.noneOf(type);
        List<E> all = List.of(type.getEnumConstants());
        given.all(name).forEach(text -> find(text, all).ifPresent(values::add));
        return values;
    }

    private <E extends Enum<E>> Optional<E> find(String text, List<E> known) {
        if (known.stream().map(Enum::name).noneMatch(text::equals)) {
            unknown.add(text);
        }
        return known.stream().filter(one -> one.name().equals(text)).findFirst();
    }

    /**
     * From one day to another, both included, in the reader's time zone: {@code orderedFrom} and
     * {@code orderedTo}. What is no day is named to the reader.
     */
    public Period period(String name) {
        LocalDate from = given.day(name + "From", unknown::add);
        LocalDate to = given.day(name + "To", unknown::add);
        return new Period(
                from == null ? null : from.atStartOfDay(zone).toInstant(),
                to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** The part that is asked for. */
    public Place place() {
        Sort sort = Sort.parse(given.first("sort").orElse(""));
        Optional<String> before = given.first("before");
        return new Place(
                sort.by(),
                sort.descending(),
                before.or(() -> given.first("cursor")).orElse(""),
                before.isPresent(),
                limit());
    }

    /** Keeps the part that is shown, so that tags know its order and what lies beside it. */
    public <R> Part<R> show(Part<R> part) {
        shown = part;
        given.first("sort")
                .map(Sort::parse)
                .filter(asked -> !part.sort().isEmpty() && !asked.by().equals(part.sort()))
                .ifPresent(asked -> unknown.add(asked.by()));
        return part;
    }

    /** Values in the address that the list does not know, and so left out. */
    public Set<String> getUnknown() {
        return unknown;
    }

    /** Rows on a page: 25, or what was asked for up to 100. */
    public int limit() {
        String asked = given.first("limit").orElse("");
        return asked.matches("[1-9]\\d{0,2}")
                ? Math.min(Integer.parseInt(asked), LARGEST_LIMIT)
                : USUAL_LIMIT;
    }

    /** The search words, or null; for the search field. */
    public @Nullable String getQ() {
        return value("q");
    }

    /** The value of a parameter, or null. */
    public @Nullable String value(String name) {
        return given.first(name).orElse(null);
    }

    /** All values of a parameter. */
    public List<String> values(String name) {
        return given.all(name);
    }

    /** Whether search words or any filter narrow the list. */
    public boolean isNarrowed() {
        return given.names().stream().anyMatch(name -> name.equals("q") || !OWN.contains(name));
    }

    public boolean isFirstPage() {
        return shown.previous() == null && given.first("cursor").isEmpty();
    }

    /** All parameters but those named; forms that go on from here repeat them as hidden fields. */
    public List<Map.Entry<String, String>> others(String... names) {
        return given.without(Set.copyOf(List.of(names))).entries();
    }

    /** This list with one parameter set, from its first page. */
    public String with(String name, @Nullable Object value) {
        return to(path, given.without(PLACE).with(name, value));
    }

    /** This list without one parameter, from its first page. */
    public String without(String name) {
        return with(name, null);
    }

    /** This list without a period. */
    public String withoutPeriod(String name) {
        return to(path, given.without(PLACE).without(Set.of(name + "From", name + "To")));
    }

    /** This list without search and filters, of the same object when it is part of one's page. */
    public String getCleared() {
        return to(path, given.only(Set.of("id", "sort", "limit")));
    }

    public String getFirst() {
        return to(path, given.without(PLACE));
    }

    /** The page that begins after the cursor, in the same order and with the same filters. */
    public String page(String cursor) {
        return to(path, given.without(PLACE).with("cursor", cursor));
    }

    /** The page that ends before the cursor. */
    public String pageBefore(String cursor) {
        return to(path, given.without(PLACE).with("before", cursor));
    }

    /** Loads the list anew just as it is, so that what was done is seen in it. */
    public void reload() {
        Links.go(to(path, given));
    }

    /**
     * Another page of the portal with this list's search, filters and order, such as its export.
     */
    public String to(String other) {
        return to(other, given);
    }

    public String getPath() {
        return path;
    }

    /** The page inside the application, by which what a person keeps about it is found again. */
    public String getPage() {
        return page;
    }

    /** Search, filters and order, without place and object; what a saved view keeps. */
    public String getQuery() {
        String address = to("", given.without(PLACE).without(Set.of("id", "view")));
        return address.isEmpty() ? "" : address.substring(1);
    }

    /** This list, of the same object when it is part of one's page, as a query keeps it. */
    public String keptAs(String query) {
        return to(path, ListParameters.read(query).with("id", value("id")));
    }

    /** The list sorted by the column, turned round when it is sorted by it already. */
    public String sortedBy(String column) {
        return with("sort", "ascending".equals(order(column)) ? "-" + column : column);
    }

    /** {@code ascending} or {@code descending} when the list is sorted by the column, else null. */
    public @Nullable String order(String column) {
        Sort asked = Sort.parse(given.first("sort").orElse(""));
        Sort sort = shown.sort().isEmpty() ? asked : new Sort(shown.sort(), shown.descending());
        if (!sort.by().equals(column)) {
            return null;
        }
        return sort.descending() ? "descending" : "ascending";
    }

    private static String to(String path, ListParameters parameters) {
        return Links.of(path, parameters.entries());
    }

    /**
     * What a file of the list is made by: search, filters and order as an address says them,
     * without the place and the size of a page, and the reader's time zone, by which days are
     * understood; see {@link #of}.
     */
    public String query() {
        return to("", given.without(PLACE).without(Set.of("limit", "view")).with("zone", zone))
                .replaceFirst("^\\?", "");
    }

    /** The state that {@link #query} said, outside of any request. */
    public static ListState of(String query) {
        ListParameters told = ListParameters.read(query);
        ZoneId zone = told.first("zone").map(ZoneId::of).orElse(ZoneOffset.UTC);
        return new ListState("", "", told.without(Set.of("zone")), zone);
    }

    /** A part in the order asked for, after the row of the cursor. */
    public Place place(String cursor, int limit) {
        Place asked = place();
        return new Place(asked.sort(), asked.descending(), cursor, false, limit);
    }
}
