package org.creatorconnect.segment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.creatorconnect.foundation.service.AtOnce;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.segment.TagAct;
import org.creatorconnect.segment.TagId;

/** Puts tags on many affiliates or takes them off, each in a transaction of its own. */
@Stateless
@RolesAllowed(Role.OPERATOR)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TaggingAtOnce {

    private final Tagging tagging;

    protected TaggingAtOnce() {
        this(null);
    }

    @Inject
    public TaggingAtOnce(Tagging tagging) {
        this.tagging = tagging;
    }

    /**
     * @return what became of each, in their order
     * @throws ValidationFailed when there are no tags or affiliates, or too many of the latter
     */
    public List<AtOnce.Outcome> act(TagAct act, List<TagId> tags, List<AffiliateId> affiliates) {
        if (tags.isEmpty()) {
            throw ValidationFailed.of("tags", "must be 1 to " + Tagging.MOST_TAGS);
        }
        return AtOnce.each("affiliates", affiliates, one -> tagging.act(act, tags, List.of(one)));
    }
}
