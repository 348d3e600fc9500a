package org.creatorconnect.webhook.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.creatorconnect.webhook.WebhookEvent;

/** Finds what is told of objects, and to which webhooks; whoever the caller is. */
@ApplicationScoped
public class AnnouncedQueries {

    @PersistenceContext EntityManager entityManager;

    /** Whether any webhook is told of an event; nothing is written for the sake of this look. */
    public boolean isAnybodyTold(WebhookEvent event) {
        return (boolean)
                entityManager
                        .createNativeQuery(
                                """
                                SELECT EXISTS (SELECT 1 FROM webhook_subscription s
                                    JOIN webhook w ON w.id = s.webhook_id
                                    WHERE s.event = :event AND w.status = 'ACTIVE')""",
                                Boolean.class)
                        .setParameter("event", event.name())
                        .setFlushMode(FlushModeType.COMMIT)
                        .getSingleResult();
    }

    /**
     * What is told of each of the objects.
     *
     * @param type the kind of object, in the audit trail's word
     * @throws IllegalArgumentException when nobody knows what is told of such objects
     */
    public List<Announced> of(String type, Collection<UUID> ids) {
        return switch (type) {
            case "commission" ->
                    all(
                            AnnouncedReading_.commissions(entityManager, ids),
                            CommissionFact::announced);
            case "payout" ->
                    all(AnnouncedReading_.payouts(entityManager, ids), PayoutFact::announced);
            case "task" -> all(AnnouncedReading_.tasks(entityManager, ids), WorkFact::announced);
            case "application" ->
                    all(AnnouncedReading_.applications(entityManager, ids), WorkFact::announced);
            case "task_invitation" ->
                    all(AnnouncedReading_.taskInvitations(entityManager, ids), WorkFact::announced);
            case "assignment" ->
                    all(AnnouncedReading_.assignments(entityManager, ids), WorkFact::announced);
            case "submission" ->
                    all(AnnouncedReading_.submissions(entityManager, ids), WorkFact::announced);
            case "affiliate" ->
                    all(AnnouncedReading_.affiliates(entityManager, ids), AffiliateFact::announced);
            case "channel" ->
                    all(AnnouncedReading_.channels(entityManager, ids), AffiliateFact::announced);
            case "roster_contract" ->
                    all(AnnouncedReading_.contracts(entityManager, ids), AffiliateFact::announced);
            default -> throw new IllegalArgumentException("what is told of a " + type + "?");
        };
    }

    /** The webhooks of these affiliates and merchants that are told of an event. */
    public List<WebhookTarget> targets(
            WebhookEvent event, Collection<UUID> affiliates, Collection<UUID> merchants) {
        return AnnouncedReading_.targets(entityManager, event, affiliates, merchants);
    }

    private static <F> List<Announced> all(List<F> facts, Function<F, Announced> announced) {
        return facts.stream().map(announced).toList();
    }
}
