package org.creatorconnect.discovery.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.discovery.CreatorList;
import org.creatorconnect.discovery.CreatorListId;
import org.creatorconnect.discovery.DiscoveryRepository;
import org.creatorconnect.discovery.ListedCreator;
import org.creatorconnect.foundation.Characters;
import org.creatorconnect.foundation.service.AtOnce;
import org.creatorconnect.foundation.service.PlainText;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.Team;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/** The people of a merchant or an agency keep creators in lists, which nobody else sees. */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.AFFILIATE})
public class CreatorLists {

    private static final String LIST = "creator_list";

    private final DiscoveryRepository repository;
    private final Finders finders;
    private final AuditTrail audit;
    private final IdSource ids;
    private final InstantSource clock;

    protected CreatorLists() {
        this(null, null, null, null, null);
    }

    @Inject
    public CreatorLists(
            DiscoveryRepository repository,
            Finders finders,
            AuditTrail audit,
            IdSource ids,
            InstantSource clock) {
        this.repository = repository;
        this.finders = finders;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Makes an empty list.
     *
     * @throws NotFound when the caller is of no merchant and no agency
     * @throws ValidationFailed without a name, with one that is too long or there already, or when
     *     the team has as many lists as it may
     */
    public CreatorListId make(@Nullable String name) {
        Team team = finders.require();
        List<String> names = repository.names(team);
        if (names.size() >= CreatorList.MOST_LISTS) {
            throw ValidationFailed.of(
                    "name", "would be one list more than the " + CreatorList.MOST_LISTS);
        }
        String given = name(name, names);
        CreatorListId id = new CreatorListId(ids.next());
        repository.add(new CreatorList(id, team, given, clock.instant()));
        audit.record("CREATOR_LIST_MADE", LIST, id.value(), "");
        return id;
    }

    /**
     * Gives a list another name.
     *
     * @throws NotFound when it is not the caller's team's
     * @throws ValidationFailed as {@link #make}
     */
    public void rename(CreatorListId id, @Nullable String name) {
        Team team = finders.require();
        CreatorList list = repository.lock(id, team);
        List<String> others =
                repository.names(team).stream()
                        .filter(other -> !other.equals(list.name()))
                        .toList();
        list.rename(name(name, others));
        audit.record("CREATOR_LIST_RENAMED", LIST, id.value(), "");
    }

    /**
     * Deletes a list, with what was noted in it.
     *
     * @throws NotFound when it is not the caller's team's
     */
    public void delete(CreatorListId id) {
        repository.remove(repository.lock(id, finders.require()));
        audit.record("CREATOR_LIST_DELETED", LIST, id.value(), "");
    }

    /**
     * Keeps creators in a list; who is in it already stays as they are.
     *
     * @return how many came to it; who is not found any more does not
     * @throws NotFound when the list is not the caller's team's
     * @throws ValidationFailed when there are none or too many, or the list would have more than it
     *     may
     */
    public int keep(CreatorListId id, Collection<AffiliateId> creators) {
        CreatorList list = repository.lock(id, finders.require());
        if (creators.isEmpty() || creators.size() > AtOnce.MOST) {
            throw ValidationFailed.of("affiliateIds", "must be 1 to " + AtOnce.MOST);
        }
        List<UUID> missing =
                repository.missing(id, creators.stream().map(AffiliateId::value).toList());
        if (repository.size(list.id()) + missing.size() > CreatorList.MOST_CREATORS) {
            throw ValidationFailed.of(
                    "list", "would have more than " + CreatorList.MOST_CREATORS + " creators");
        }
        Instant now = clock.instant();
        missing.forEach(
                creator -> repository.add(new ListedCreator(id, new AffiliateId(creator), now)));
        if (!missing.isEmpty()) {
            audit.record("CREATORS_LISTED", LIST, id.value(), Integer.toString(missing.size()));
        }
        return missing.size();
    }

    /**
     * Takes a creator out of a list.
     *
     * @throws NotFound when the list is not the caller's team's, or the creator is not in it
     */
    public void remove(CreatorListId id, UUID creator) {
        repository.remove(listed(id, creator));
        audit.record("CREATOR_UNLISTED", LIST, id.value(), "");
    }

    /**
     * Notes something of a creator, for the team alone; nothing takes the note away.
     *
     * @throws NotFound when the list is not the caller's team's, or the creator is not in it
     * @throws ValidationFailed when the note is too long
     */
    public void remark(CreatorListId id, UUID creator, @Nullable String note) {
        ListedCreator listed = listed(id, creator);
        String given = note == null ? "" : note.strip();
        if (Characters.exceed(given, ListedCreator.LONGEST_NOTE) || !PlainText.is(given)) {
            throw ValidationFailed.of(
                    "note",
                    "must have at most "
                            + ListedCreator.LONGEST_NOTE
                            + " characters, and no control characters");
        }
        listed.remark(given);
        audit.record("CREATOR_NOTED", LIST, id.value(), "");
    }

    private ListedCreator listed(CreatorListId id, UUID creator) {
        repository.lock(id, finders.require());
        return repository
                .listed(id, new AffiliateId(creator))
                .orElseThrow(() -> new NotFound("creator"));
    }

    private static String name(@Nullable String name, List<String> others) {
        String given = name == null ? "" : name.strip();
        if (given.isEmpty() || Characters.exceed(given, CreatorList.LONGEST_NAME)) {
            throw ValidationFailed.of(
                    "name", "must have 1 to " + CreatorList.LONGEST_NAME + " characters");
        }
        if (!PlainText.is(given)) {
            throw ValidationFailed.of("name", "must not contain control characters");
        }
        if (others.stream().anyMatch(given::equalsIgnoreCase)) {
            throw ValidationFailed.of("name", "is the name of another list");
        }
        return given;
    }
}
