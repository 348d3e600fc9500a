package org.creatorconnect.registry.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.portal.format.Faults;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.registry.query.ThresholdQueries;
import org.creatorconnect.registry.query.ThresholdRow;
import org.creatorconnect.registry.service.FollowerThresholds;
import org.creatorconnect.registry.service.GivenThreshold;
import org.jspecify.annotations.Nullable;

/** The thresholds of a platform, or of all of them, and the form in which the operator sets one. */
@Named("thresholdForm")
@RequestScoped
public class ThresholdForm {

    private static final long MOST = 1_000_000_000_000L;
    private static final int MOST_DAYS = 365;

    private final Address address;
    private final ThresholdQueries queries;
    private final FollowerThresholds thresholds;
    private final Notices notices;
    private final Formats formats;
    private final InstantSource clock;

    private @Nullable List<ThresholdRow> rows;
    private String role = AffiliateRole.INFLUENCER.name();
    private String followers = "";
    private String kept = "";
    private String days = "14";
    private String from = "";

    protected ThresholdForm() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ThresholdForm(
            Address address,
            ThresholdQueries queries,
            FollowerThresholds thresholds,
            Notices notices,
            Formats formats,
            InstantSource clock) {
        this.address = address;
        this.queries = queries;
        this.thresholds = thresholds;
        this.notices = notices;
        this.formats = formats;
        this.clock = clock;
    }

    /** Those of the platform that the address names, or those of all; newest first. */
    public List<ThresholdRow> getRows() {
        if (rows == null) {
            rows = queries.of(platform());
        }
        return rows;
    }

    /** Whether it holds now: the last of its role that has begun. */
    public boolean isInForce(ThresholdRow row) {
        return getRows().stream()
                .filter(one -> one.role() == row.role())
                .filter(one -> !one.effectiveAt().isAfter(clock.instant()))
                .findFirst()
                .filter(row::equals)
                .isPresent();
    }

    /** Sets a threshold from the given day on. */
    public @Nullable String set() {
        if (!notices.attempt("threshold", this::keep)) {
            return null;
        }
        notices.done("platforms.thresholdSet");
        return platform()
                .map(code -> "/platforms/detail.xhtml?faces-redirect=true&id=" + code)
                .orElse("/platforms/list.xhtml?faces-redirect=true");
    }

    private void keep() {
        Faults faults = formats.faults();
        faults.text("followers", followers);
        Long needed = faults.wholeIfAny("followers", followers, 1, MOST);
        Long keptWith = faults.wholeIfAny("keptFollowers", kept, 1, MOST);
        Integer apart = faults.whole("apartDays", days, 1, MOST_DAYS);
        Instant begin = begin(faults);
        faults.throwIfAny();
        thresholds.set(
                () ->
                        new GivenThreshold(
                                AffiliateRole.valueOf(role),
                                platform().orElse(null),
                                begin,
                                needed,
                                keptWith,
                                apart));
    }

    /** Nothing typed, and today, mean now. */
    private @Nullable Instant begin(Faults faults) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate day = from.isBlank() ? today : faults.dayFrom("effectiveAt", from, today);
        return day == null || !day.isAfter(today)
                ? null
                : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private Optional<String> platform() {
        return address.value("id");
    }

    public String getToday() {
        return formats.typed(formats.today(ZoneOffset.UTC));
    }

    public List<AffiliateRole> getRoles() {
        return List.of(AffiliateRole.INFLUENCER, AffiliateRole.GROUP_OWNER);
    }

    public String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role == null ? "" : role;
    }

    public String getFollowers() {
        return followers;
    }

    public void setFollowers(@Nullable String followers) {
        this.followers = followers == null ? "" : followers;
    }

    public String getKept() {
        return kept;
    }

    public void setKept(@Nullable String kept) {
        this.kept = kept == null ? "" : kept;
    }

    public String getDays() {
        return days;
    }

    public void setDays(@Nullable String days) {
        this.days = days == null ? "" : days;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from == null ? "" : from;
    }
}
