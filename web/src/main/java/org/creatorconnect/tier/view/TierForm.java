package org.creatorconnect.tier.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import org.creatorconnect.portal.format.Faults;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.tier.TierId;
import org.creatorconnect.tier.query.TierQueries;
import org.creatorconnect.tier.query.TierRow;
import org.creatorconnect.tier.service.GivenTier;
import org.creatorconnect.tier.service.Tiers;
import org.jspecify.annotations.Nullable;

/** The form in which the operator names a tier and puts it in the order. */
@Named("tierForm")
@RequestScoped
public class TierForm {

    private static final int HIGHEST = 1_000;

    private final Address address;
    private final TierQueries queries;
    private final Tiers tiers;
    private final Notices notices;
    private final Formats formats;

    private @Nullable TierRow before;
    private @Nullable Integer version;
    private @Nullable String name;
    private @Nullable String rank;

    protected TierForm() {
        this(null, null, null, null, null);
    }

    @Inject
    public TierForm(
            Address address, TierQueries queries, Tiers tiers, Notices notices, Formats formats) {
        this.address = address;
        this.queries = queries;
        this.tiers = tiers;
        this.notices = notices;
        this.formats = formats;
    }

    /** Whether a tier is added. */
    public boolean isNew() {
        return address.value("id").isEmpty();
    }

    /** The tier as it stands; null while it is new. */
    public @Nullable TierRow getBefore() {
        if (before == null && !isNew()) {
            before = queries.get(id());
        }
        return before;
    }

    /** Keeps it and shows it. */
    public @Nullable String save() {
        TierId[] kept = new TierId[1];
        if (!notices.attempt("tier", () -> kept[0] = keep())) {
            return null;
        }
        notices.done(isNew() ? "tier.added" : "tier.changed", getName());
        return "/tiers/detail.xhtml?faces-redirect=true&id=" + kept[0].text();
    }

    private TierId keep() {
        Faults faults = formats.faults();
        faults.text("name", getName());
        Integer place = faults.whole("rank", getRank(), 1, HIGHEST);
        faults.throwIfAny();
        GivenTier given = new GivenTier(getName().strip(), place);
        if (isNew()) {
            return tiers.add(given);
        }
        tiers.change(id(), given, Optional.ofNullable(version));
        return id();
    }

    public String getName() {
        return name != null ? name : getBefore() == null ? "" : getBefore().name();
    }

    public void setName(@Nullable String name) {
        this.name = Objects.requireNonNullElse(name, "");
    }

    public String getRank() {
        return rank != null ? rank : getBefore() == null ? "" : "" + getBefore().rank();
    }

    public void setRank(@Nullable String rank) {
        this.rank = Objects.requireNonNullElse(rank, "");
    }

    /** The version that was read, so that a change in between is noticed. */
    public @Nullable Integer getVersion() {
        return version != null || getBefore() == null ? version : (Integer) getBefore().version();
    }

    public void setVersion(@Nullable Integer version) {
        this.version = version;
    }

    private TierId id() {
        return new TierId(address.id("tier"));
    }
}
