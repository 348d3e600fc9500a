package org.creatorconnect.segment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.foundation.service.Content;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.StaleWrite;
import org.creatorconnect.segment.NameTaken;
import org.creatorconnect.segment.Tag;
import org.creatorconnect.segment.TagId;
import org.creatorconnect.segment.TagRepository;
import org.jspecify.annotations.Nullable;

/** The operator keeps the tags: what they are called, their tones, and which are in use. */
@Stateless
@RolesAllowed(Role.OPERATOR)
public class Tags {

    private static final String TYPE = "tag";

    private final TagRepository tags;
    private final Content content;
    private final AuditTrail audit;
    private final IdSource ids;
    private final InstantSource clock;

    protected Tags() {
        this(null, null, null, null, null);
    }

    @Inject
    public Tags(
            TagRepository tags,
            Content content,
            AuditTrail audit,
            IdSource ids,
            InstantSource clock) {
        this.tags = tags;
        this.content = content;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Adds a tag, which can be put on affiliates at once.
     *
     * @throws NameTaken when another has its name
     */
    public TagId add(@Nullable GivenTag given) {
        content.require(given);
        TagId id = new TagId(ids.next());
        String name = free(given.name(), id);
        tags.add(new Tag(id, name, given.tone(), clock.instant()));
        audit.record("TAG_ADDED", TYPE, id.value(), name);
        return id;
    }

    /**
     * Changes a tag on everybody who has it, archives it or takes it back into use.
     *
     * @param expectedVersion the version the caller has read; absent to change whatever stands
     * @throws org.creatorconnect.refusal.NotFound when there is no such tag
     * @throws StaleWrite when it has changed since {@code expectedVersion}
     * @throws NameTaken when another has its name
     */
    public void change(TagId id, @Nullable GivenTag given, Optional<Integer> expectedVersion) {
        Tag tag = tags.lock(id);
        if (expectedVersion.filter(version -> version != tag.version()).isPresent()) {
            throw new StaleWrite(TYPE);
        }
        content.require(given);
        boolean archived = Boolean.TRUE.equals(given.archived());
        tag.change(free(given.name(), id), given.tone(), archived);
        tags.write();
        audit.record("TAG_CHANGED", TYPE, id.value(), tag.name() + (archived ? " archived" : ""));
    }

    private String free(String given, TagId id) {
        String name = given.strip();
        if (tags.isNamed(name, id)) {
            throw new NameTaken("tag");
        }
        return name;
    }
}
