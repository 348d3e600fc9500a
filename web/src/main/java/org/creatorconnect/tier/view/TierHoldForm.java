package org.creatorconnect.tier.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.creatorconnect.portal.format.Faults;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Preferences;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.tier.TierId;
import org.creatorconnect.tier.service.GivenHold;
import org.creatorconnect.tier.service.TierHolds;
import org.jspecify.annotations.Nullable;

/** The operator keeps an affiliate in a tier by hand, or lets them go. */
@Named("tierHoldForm")
@RequestScoped
public class TierHoldForm {

    private final Address address;
    private final TierHolds holds;
    private final Notices notices;
    private final Formats formats;
    private final Preferences preferences;
    private @Nullable String tier;
    private @Nullable String note;
    private @Nullable String until;

    protected TierHoldForm() {
        this(null, null, null, null, null);
    }

    @Inject
    public TierHoldForm(
            Address address,
            TierHolds holds,
            Notices notices,
            Formats formats,
            Preferences preferences) {
        this.address = address;
        this.holds = holds;
        this.notices = notices;
        this.formats = formats;
        this.preferences = preferences;
    }

    /** Keeps them there until the end of the day that was typed. */
    public @Nullable String hold() {
        return act("holdForm", "tier.held", () -> holds.hold(id(), this::given));
    }

    /** Lets them go. */
    public @Nullable String release() {
        return act("releaseForm", "tier.released", () -> holds.release(id()));
    }

    private @Nullable String act(String form, String done, Runnable act) {
        if (!notices.attempt(form, act)) {
            return null;
        }
        notices.done(done);
        return "/affiliates/detail.xhtml?faces-redirect=true&id=" + id().text();
    }

    private GivenHold given() {
        Faults faults = formats.faults();
        faults.text("note", note);
        LocalDate last = faults.dayFrom("until", until, formats.today(preferences.getZone()));
        faults.throwIfAny();
        return new GivenHold(
                TierId.parse(String.valueOf(tier)),
                note,
                last.plusDays(1).atStartOfDay(preferences.getZone()).toInstant());
    }

    public @Nullable String getTier() {
        return tier;
    }

    public void setTier(@Nullable String tier) {
        this.tier = tier;
    }

    /** Why. */
    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    /** The last day. */
    public @Nullable String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = until;
    }

    private AffiliateId id() {
        return new AffiliateId(address.id("affiliate"));
    }
}
