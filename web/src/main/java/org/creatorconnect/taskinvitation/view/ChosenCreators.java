package org.creatorconnect.taskinvitation.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorconnect.discovery.CreatorListId;
import org.creatorconnect.discovery.query.CreatorFilter;
import org.creatorconnect.discovery.query.CreatorListQueries;
import org.creatorconnect.discovery.query.CreatorListRow;
import org.creatorconnect.discovery.query.CreatorQueries;
import org.creatorconnect.discovery.query.CreatorRow;
import org.creatorconnect.discovery.query.ListedRow;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.portal.list.ChosenAct;
import org.creatorconnect.portal.list.Positions;
import org.jspecify.annotations.Nullable;

/**
 * The creators whom a merchant has chosen to invite, as the address names them: by their names, or
 * everybody in a list it keeps. Only those who want to be found are.
 */
@Named("chosenCreators")
@RequestScoped
public class ChosenCreators {

    private static final String PARAMETER = "creator";
    private static final int SHOWN = 10;

    /** As many as can be invited at once. */
    private static final int MOST = 50;

    private final ChosenAct chosen;
    private final CreatorQueries queries;
    private final CreatorListQueries lists;

    private @Nullable List<CreatorRow> rows;
    private @Nullable String found;
    private @Nullable String list;

    protected ChosenCreators() {
        this(null, null, null);
    }

    @Inject
    public ChosenCreators(ChosenAct chosen, CreatorQueries queries, CreatorListQueries lists) {
        this.chosen = chosen;
        this.queries = queries;
        this.lists = lists;
    }

    /** Those chosen, in their order; who is not found any more is left out. */
    public List<CreatorRow> getRows() {
        if (rows == null) {
            List<UUID> ids = chosen.ids(PARAMETER);
            rows =
                    ids.isEmpty()
                            ? List.of()
                            : queries.named(ids).stream()
                                    .sorted(Comparator.comparing(row -> ids.indexOf(row.id())))
                                    .limit(MOST)
                                    .toList();
        }
        return rows;
    }

    /** Their ids. */
    List<String> ids() {
        return getRows().stream().map(row -> row.id().toString()).toList();
    }

    /** Their ids with what was picked on the page besides. */
    List<String> withPicked() {
        List<String> all = new ArrayList<>(ids());
        if (found != null && !found.isEmpty()) {
            all.add(found);
        }
        if (list != null && !list.isEmpty()) {
            lists.creators(CreatorListId.parse(list)).stream()
                    .filter(ListedRow::found)
                    .map(row -> row.id().toString())
                    .forEach(all::add);
        }
        return all.stream().distinct().limit(MOST).toList();
    }

    /** The address's part that names all of these. */
    static String address(List<String> ids) {
        return ids.stream().map(id -> "&" + PARAMETER + "=" + id).collect(Collectors.joining());
    }

    /** The same without one. */
    public String without(UUID id) {
        return address(ids().stream().filter(one -> !one.equals(id.toString())).toList());
    }

    /** Ids of creators by beginnings of words of their names. */
    public List<String> find(String words) {
        CreatorFilter filter = new CreatorFilter("", null, "", "", "", null, words);
        return queries.creators(filter, Place.start(SHOWN)).rows().stream()
                .map(row -> row.id().toString())
                .toList();
    }

    /** What somebody is called; their country stands with it, as names can be the same. */
    public String name(@Nullable String id) {
        return Stream.ofNullable(Positions.id(Optional.ofNullable(id)))
                .flatMap(one -> queries.named(List.of(one)).stream())
                .map(row -> row.displayName() + " (" + row.country() + ")")
                .findFirst()
                .orElse("");
    }

    /** The lists that the merchant keeps. */
    public List<CreatorListRow> getLists() {
        return lists.lists();
    }

    public @Nullable String getFound() {
        return found;
    }

    public void setFound(@Nullable String found) {
        this.found = found;
    }

    public @Nullable String getList() {
        return list;
    }

    public void setList(@Nullable String list) {
        this.list = list;
    }
}
