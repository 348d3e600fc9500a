package org.creatorconnect.segment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.service.AtOnce;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.segment.Tag;
import org.creatorconnect.segment.TagAct;
import org.creatorconnect.segment.TagId;
import org.creatorconnect.segment.TagRepository;

/** The operator puts tags on affiliates and takes them off. Doing either again changes nothing. */
@Stateless
@RolesAllowed(Role.OPERATOR)
public class Tagging {

    /** Tags of one call at most. */
    public static final int MOST_TAGS = 20;

    private final TagRepository tags;
    private final AffiliateRepository affiliates;
    private final Callers callers;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected Tagging() {
        this(null, null, null, null, null);
    }

    @Inject
    public Tagging(
            TagRepository tags,
            AffiliateRepository affiliates,
            Callers callers,
            AuditTrail audit,
            InstantSource clock) {
        this.tags = tags;
        this.affiliates = affiliates;
        this.callers = callers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Puts tags on affiliates, or takes them off.
     *
     * @return for how many of them something changed
     * @throws ValidationFailed when there are no tags or affiliates, or too many
     * @throws NotFound when there is no such tag or affiliate; then nothing is done
     * @throws StateForbids when a tag is put on that is archived
     */
    public int act(TagAct act, List<TagId> named, List<AffiliateId> on) {
        requireSome("tags", named, MOST_TAGS);
        requireSome("affiliates", on, AtOnce.MOST);
        Set<UUID> ids = on.stream().map(AffiliateId::value).collect(Collectors.toSet());
        affiliates.requireAll(ids);
        return (int)
                named.stream()
                        .distinct()
                        .flatMap(tag -> changed(act, tags.get(tag), ids).stream())
                        .distinct()
                        .count();
    }

    private List<UUID> changed(TagAct act, Tag tag, Set<UUID> on) {
        if (act == TagAct.PUT_ON) {
            tag.requireInUse();
            String by = callers.current().username();
            List<UUID> changed = tags.putOn(tag.id(), on, by, clock.instant());
            audit.recordAll("AFFILIATE_TAGGED", "affiliate", changed, tag.name());
            return changed;
        }
        List<UUID> changed = tags.takeOff(tag.id(), on);
        audit.recordAll("AFFILIATE_UNTAGGED", "affiliate", changed, tag.name());
        return changed;
    }

    private static void requireSome(String field, Collection<?> given, int most) {
        if (given.isEmpty() || given.size() > most) {
            throw ValidationFailed.of(field, "must be 1 to " + most);
        }
    }
}
