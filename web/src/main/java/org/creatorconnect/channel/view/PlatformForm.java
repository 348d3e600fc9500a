package org.creatorconnect.channel.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.creatorconnect.channel.PlatformKind;
import org.creatorconnect.channel.query.PlatformDetail;
import org.creatorconnect.channel.query.PlatformQueries;
import org.creatorconnect.channel.service.GivenPlatform;
import org.creatorconnect.channel.service.Platforms;
import org.creatorconnect.portal.format.Faults;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.jspecify.annotations.Nullable;

/** The form in which the operator describes a platform, a new one or one that is known. */
@Named("platformForm")
@RequestScoped
public class PlatformForm {

    private final Address address;
    private final PlatformQueries queries;
    private final Platforms platforms;
    private final Notices notices;
    private final Formats formats;

    private @Nullable PlatformDetail before;
    private @Nullable PlatformFields fields;
    private @Nullable Integer version;

    protected PlatformForm() {
        this(null, null, null, null, null);
    }

    @Inject
    public PlatformForm(
            Address address,
            PlatformQueries queries,
            Platforms platforms,
            Notices notices,
            Formats formats) {
        this.address = address;
        this.queries = queries;
        this.platforms = platforms;
        this.notices = notices;
        this.formats = formats;
    }

    /** Whether a platform is added that was not known before. */
    public boolean isNew() {
        return address.value("id").isEmpty();
    }

    /** The platform as it stands; null while it is new. */
    public @Nullable PlatformDetail getBefore() {
        if (before == null && !isNew()) {
            before = queries.platform(address.value("id").orElseThrow());
        }
        return before;
    }

    /** What is typed, at first what is known. */
    public PlatformFields getFields() {
        if (fields == null) {
            fields = new PlatformFields(getBefore());
        }
        return fields;
    }

    /** Keeps it; refused when somebody else has changed it in the meantime. */
    public @Nullable String save() {
        if (!notices.attempt("platform", this::keep)) {
            return null;
        }
        notices.done(isNew() ? "platforms.added" : "platforms.changed", getFields().getName());
        return "/platforms/detail.xhtml?faces-redirect=true&id=" + code();
    }

    private void keep() {
        Faults faults = formats.faults();
        GivenPlatform given = getFields().given(code(), faults);
        faults.throwIfAny();
        if (isNew()) {
            platforms.add(given);
        } else {
            platforms.change(code(), given, Optional.ofNullable(version));
        }
    }

    private String code() {
        return address.value("id").orElseGet(() -> String.valueOf(getFields().getCode()).strip());
    }

    public List<PlatformKind> getKinds() {
        return List.of(PlatformKind.values());
    }

    /** The version that was read, so that a change in between is noticed. */
    public @Nullable Integer getVersion() {
        return version == null
                ? Optional.ofNullable(getBefore())
                        .map((Function<PlatformDetail, Integer>) PlatformDetail::version)
                        .orElse(null)
                : version;
    }

    public void setVersion(@Nullable Integer version) {
        this.version = version;
    }
}
