package org.creatorconnect.segment.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import org.creatorconnect.portal.format.Faults;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.segment.TagId;
import org.creatorconnect.segment.TagTone;
import org.creatorconnect.segment.query.TagQueries;
import org.creatorconnect.segment.query.TagRow;
import org.creatorconnect.segment.service.GivenTag;
import org.creatorconnect.segment.service.Tags;
import org.jspecify.annotations.Nullable;

/** The form in which the operator describes a tag, a new one or one that there is. */
@Named("tagForm")
@RequestScoped
public class TagForm {

    private final Address address;
    private final TagQueries queries;
    private final Tags tags;
    private final Notices notices;
    private final Formats formats;

    private @Nullable TagRow before;
    private @Nullable Integer version;
    private @Nullable String name;
    private @Nullable TagTone tone;
    private @Nullable Boolean archived;

    protected TagForm() {
        this(null, null, null, null, null);
    }

    @Inject
    public TagForm(
            Address address, TagQueries queries, Tags tags, Notices notices, Formats formats) {
        this.address = address;
        this.queries = queries;
        this.tags = tags;
        this.notices = notices;
        this.formats = formats;
    }

    /** Whether a tag is added. */
    public boolean isNew() {
        return address.value("id").isEmpty();
    }

    /** The tag as it stands; null while it is new. */
    public @Nullable TagRow getBefore() {
        if (before == null && !isNew()) {
            before = queries.get(id());
        }
        return before;
    }

    /** Keeps it; refused when somebody else has changed it in the meantime. */
    public @Nullable String save() {
        if (!notices.attempt("tag", this::keep)) {
            return null;
        }
        notices.done(isNew() ? "segment.tagAdded" : "segment.tagChanged", getName());
        return "/tags/list.xhtml?faces-redirect=true";
    }

    private void keep() {
        Faults faults = formats.faults();
        faults.text("name", getName());
        faults.throwIfAny();
        GivenTag given = new GivenTag(getName().strip(), getTone(), isArchived());
        if (isNew()) {
            tags.add(given);
        } else {
            tags.change(id(), given, Optional.ofNullable(version));
        }
    }

    public String getName() {
        return name != null ? name : getBefore() == null ? "" : getBefore().name();
    }

    public void setName(@Nullable String name) {
        this.name = Objects.requireNonNullElse(name, "");
    }

    public TagTone getTone() {
        return tone != null ? tone : getBefore() == null ? TagTone.GREY : getBefore().tone();
    }

    public void setTone(@Nullable TagTone tone) {
        this.tone = tone;
    }

    public boolean isArchived() {
        return archived != null ? archived : getBefore() != null && getBefore().archived();
    }

    public void setArchived(boolean archived) {
        this.archived = archived;
    }

    /** The version that was read, so that a change in between is noticed. */
    public @Nullable Integer getVersion() {
        return version != null || getBefore() == null ? version : (Integer) getBefore().version();
    }

    public void setVersion(@Nullable Integer version) {
        this.version = version;
    }

    private TagId id() {
        return new TagId(address.id("tag"));
    }
}
