package org.creatorconnect.desk.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.desk.DeskRepository;
import org.creatorconnect.desk.PutAwayColumns;
import org.creatorconnect.desk.SavedView;
import org.creatorconnect.foundation.Characters;
import org.creatorconnect.foundation.service.PlainText;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/** People arrange their own lists; nobody sees or changes another's. */
@Stateless
@PermitAll
public class Desks {

    private final DeskRepository repository;
    private final Callers callers;
    private final IdSource ids;
    private final InstantSource clock;

    protected Desks() {
        this(null, null, null, null);
    }

    @Inject
    public Desks(DeskRepository repository, Callers callers, IdSource ids, InstantSource clock) {
        this.repository = repository;
        this.callers = callers;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The caller sees no longer these columns of a list, and all others.
     *
     * @param list the path of its page
     * @throws ValidationFailed when there are more than any list has
     */
    public void putAway(String list, List<String> columns) {
        if (columns.size() > PutAwayColumns.MOST) {
            throw ValidationFailed.of("columns", "must be at most " + PutAwayColumns.MOST);
        }
        repository.putAway(account(), list, columns);
    }

    /**
     * Keeps a list's address under a name; one of the same name is taken over.
     *
     * @param query search, filters and order, as in the address
     * @throws ValidationFailed without a name or with one longer than 60 characters, when the query
     *     is too long to keep, or when the caller keeps as many views of the list as one may
     */
    public void save(String list, @Nullable String name, String query) {
        String given = name == null ? "" : name.strip();
        if (given.isEmpty() || Characters.exceed(given, SavedView.LONGEST_NAME)) {
            throw ValidationFailed.of(
                    "name", "must have 1 to " + SavedView.LONGEST_NAME + " characters");
        }
        if (!PlainText.is(given)) {
            throw ValidationFailed.of("name", "must not contain control characters");
        }
        if (query.length() > SavedView.LONGEST_QUERY) {
            throw ValidationFailed.of("name", "stands for too many filters to be kept");
        }
        List<SavedView> kept = repository.views(account(), list);
        Optional<SavedView> same =
                kept.stream().filter(view -> view.name().equals(given)).findFirst();
        if (same.isEmpty() && kept.size() >= SavedView.MOST) {
            throw ValidationFailed.of(
                    "name", "would be one view more than the " + SavedView.MOST + " of a list");
        }
        same.ifPresentOrElse(
                view -> view.keep(query, clock.instant()),
                () -> repository.add(made(list, given, query)));
    }

    /**
     * @throws NotFound when the caller keeps no such view
     */
    public void delete(UUID view) {
        repository.remove(repository.view(account(), view).orElseThrow(() -> new NotFound("view")));
    }

    private SavedView made(String list, String name, String query) {
        return new SavedView(ids.next(), account(), list, name, query, clock.instant());
    }

    private UUID account() {
        return callers.current().account().value();
    }
}
