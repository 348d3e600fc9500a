package org.creatorconnect.discovery.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.discovery.CreatorListId;
import org.creatorconnect.discovery.service.Finders;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;

/** The lists of creators that the caller's team keeps. */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.AFFILIATE})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CreatorListQueries {

    private final Finders finders;
    @PersistenceContext EntityManager entityManager;

    protected CreatorListQueries() {
        this(null);
    }

    @Inject
    public CreatorListQueries(Finders finders) {
        this.finders = finders;
    }

    /**
     * All of them, by name.
     *
     * @throws NotFound when the caller is of no merchant and no agency
     */
    public List<CreatorListRow> lists() {
        return CreatorListReading_.lists(entityManager, finders.require().id());
    }

    /**
     * @throws NotFound when there is no such list of the caller's team
     */
    public CreatorListRow list(CreatorListId id) {
        return CreatorListReading_.list(entityManager, finders.require().id(), id.value()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("creator list"));
    }

    /**
     * Who is in a list; of those who are not found any more only that they were.
     *
     * @throws NotFound when there is no such list of the caller's team
     */
    public List<ListedRow> creators(CreatorListId id) {
        UUID team = finders.require().id();
        return CreatorListReading_.listed(entityManager, team, list(id).id()).stream()
                .map(ListedRow::asShown)
                .toList();
    }
}
