package org.creatorconnect.segment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.refusal.StateForbids;

/**
 * A word that operators put on affiliates, to find them again together. One that is archived stays
 * on those who have it and is put on nobody else; taking it off is always possible. No two have the
 * same name, whatever the case of its letters.
 */
@Entity
@Table(name = "tag")
public class Tag {

    /** How long a name may be, in characters. */
    public static final int LONGEST_NAME = 40;

    @Id private UUID id;
    @Version private int version;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TagTone tone;

    @Column(nullable = false)
    private boolean archived;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected Tag() {}

    public Tag(TagId id, String name, TagTone tone, Instant at) {
        this.id = id.value();
        this.name = name;
        this.tone = tone;
        this.createdAt = at;
    }

    /** Changes it on everybody who has it. */
    public void change(String otherName, TagTone otherTone, boolean isArchived) {
        this.name = otherName;
        this.tone = otherTone;
        this.archived = isArchived;
    }

    /**
     * @throws StateForbids when it is archived
     */
    public void requireInUse() {
        if (archived) {
            throw new StateForbids("The tag is archived", "put on anybody");
        }
    }

    @Transient
    public TagId id() {
        return new TagId(id);
    }

    public String name() {
        return name;
    }

    public TagTone tone() {
        return tone;
    }

    /** Whether it is put on nobody else. */
    public boolean isArchived() {
        return archived;
    }

    public int version() {
        return version;
    }
}
