package org.creatorconnect.ban.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.ban.BanReason;
import org.creatorconnect.ban.RunningAssignments;
import org.creatorconnect.ban.service.GivenBan;
import org.creatorconnect.portal.format.Faults;
import org.creatorconnect.portal.format.Preferences;
import org.creatorconnect.portal.view.CurrentUser;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of the staff types to ban one affiliate or several: from where, why, with a note,
 * how long.
 */
@Named("banFields")
@RequestScoped
public class BanFields {

    private final CurrentUser user;
    private final Preferences preferences;
    private @Nullable String merchant;
    private @Nullable BanReason reasonCode;
    private @Nullable String note;
    private @Nullable String until;
    private RunningAssignments assignments = RunningAssignments.PAY_APPROVED;

    protected BanFields() {
        this(null, null);
    }

    @Inject
    public BanFields(CurrentUser user, Preferences preferences) {
        this.user = user;
        this.preferences = preferences;
    }

    /** Whether the reader may ban anybody. */
    public boolean isMine() {
        return user.has("operator") || user.has("reviewer");
    }

    /**
     * The ban, which ends with the day that was typed, in the reader's time zone.
     *
     * @throws org.creatorconnect.refusal.ValidationFailed when that is no day
     */
    public GivenBan given() {
        Faults faults = new Faults();
        LocalDate last = faults.dayIfAny("until", until);
        faults.throwIfAny();
        return new GivenBan(
                reasonCode,
                note,
                Optional.ofNullable(last)
                        .map(day -> day.plusDays(1).atStartOfDay(preferences.getZone()).toInstant())
                        .orElse(null),
                assignments);
    }

    /** The merchant from which they are banned; null for the whole platform. */
    public @Nullable String merchantId() {
        return merchant == null || merchant.isEmpty() ? null : merchant;
    }

    public @Nullable String getMerchant() {
        return merchant;
    }

    public void setMerchant(@Nullable String merchant) {
        this.merchant = merchant;
    }

    public List<BanReason> getReasons() {
        return List.of(BanReason.values());
    }

    public List<RunningAssignments> getChoices() {
        return List.of(RunningAssignments.values());
    }

    public @Nullable BanReason getReasonCode() {
        return reasonCode;
    }

    public void setReasonCode(@Nullable BanReason reasonCode) {
        this.reasonCode = reasonCode;
    }

    /** What the reason rests on. */
    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    /** What becomes of the assignments that run. */
    public RunningAssignments getAssignments() {
        return assignments;
    }

    public void setAssignments(RunningAssignments assignments) {
        this.assignments = assignments;
    }

    /** The last day of the ban; empty for good. */
    public @Nullable String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = until;
    }
}
