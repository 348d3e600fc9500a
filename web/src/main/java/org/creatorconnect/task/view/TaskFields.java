package org.creatorconnect.task.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.portal.format.Faults;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.task.CompensationType;
import org.creatorconnect.task.TaskTerms;
import org.creatorconnect.task.TrancheShare;
import org.creatorconnect.task.service.DraftTask;
import org.creatorconnect.task.service.Pay;
import org.jspecify.annotations.Nullable;

/** What was typed about a task: {@link TaskText} says what is to be made, this what it gives. */
public class TaskFields extends TaskText {

    /** Applications are taken until the last minute of the day that was typed. */
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private static final int ALL = 100;
    private static final int MOST_SLOTS = 10_000;
    private static final long MOST_FOLLOWERS = 10_000_000_000L;
    private static final int MOST_DAYS_LIVE = 365;
    private static final int MOST_SUBMISSION_DAYS = 90;
    private static final int MOST_ROUNDS = 3;

    private CompensationType type = CompensationType.FIXED_FEE;
    private @Nullable String fee;
    private @Nullable String rate;
    private @Nullable String endsOn;
    private @Nullable String stayLiveDays = "0";
    private @Nullable String laterPercent = String.valueOf(ALL);
    private List<DraftTask.Part> furtherParts = List.of();
    private AudienceFields audience = new AudienceFields();

    /** The fields as a draft has them, written as the reader types them. */
    static TaskFields of(TaskTerms terms, ZoneId zone, Formats formats) {
        TaskFields fields = new TaskFields();
        fields.writeText(terms);
        fields.audience = AudienceFields.of(terms.audience());
        fields.type = terms.compensation().type();
        fields.fee =
                terms.compensation().hasFee() ? formats.amount(terms.compensation().fee()) : null;
        fields.rate =
                terms.compensation()
                        .rate()
                        .map(one -> formats.typedPercent(one.value()))
                        .orElse(null);
        fields.endsOn = terms.endsAt().atZone(zone).toLocalDate().toString();
        fields.stayLiveDays = String.valueOf(terms.stayLiveDays());
        List<TrancheShare> shares = terms.tranches().shares();
        int later = shares.size() == 1 ? ALL : shares.get(shares.size() - 1).percent();
        fields.laterPercent = String.valueOf(later);
        fields.furtherParts = shares.size() > 2 ? parts(shares) : List.of();
        return fields;
    }

    /**
     * The task as it was typed.
     *
     * @param currency the campaign's
     * @param today before which no task ends
     * @param faults told every field that is missing or cannot be read
     */
    DraftTask command(Currency currency, ZoneId zone, LocalDate today, Faults faults) {
        Integer live = faults.whole("stayLiveDays", stayLiveDays, 0, MOST_DAYS_LIVE);
        return new DraftTask(
                faults.text("title", getTitle()),
                getBrief(),
                getPlatform(),
                faults.whole("slots", getSlots(), 1, MOST_SLOTS),
                endsAt(zone, today, faults),
                pay(currency, faults),
                faults.wholeIfAny("minFollowers", getMinFollowers(), 0, MOST_FOLLOWERS),
                live,
                parts(live, faults),
                faults.whole("submissionDays", getSubmissionDays(), 1, MOST_SUBMISSION_DAYS),
                faults.whole("revisionRounds", getRevisionRounds(), 0, MOST_ROUNDS),
                faults.text("disclosureRule", getDisclosureRule()),
                isGroupOnly(),
                audience.getAccess().name(),
                audience.given());
    }

    private Pay pay(Currency currency, Faults faults) {
        boolean hasFee = type != CompensationType.CPS;
        boolean hasRate = type != CompensationType.FIXED_FEE;
        Money amount = hasFee ? faults.positive("fee", fee, currency) : null;
        Rate share = hasRate ? faults.percent("rate", rate) : null;
        return new Pay(type.name(), amount, share);
    }

    /** All of it on approval, or a part of it only after the content has stayed live. */
    private List<DraftTask.Part> parts(@Nullable Integer live, Faults faults) {
        if (!furtherParts.isEmpty()) {
            return furtherParts;
        }
        if (type == CompensationType.CPS) {
            return List.of();
        }
        Integer later = faults.whole("laterPercent", laterPercent, 1, ALL);
        if (live == null || live == 0 || later == null || later == ALL) {
            return List.of();
        }
        return List.of(new DraftTask.Part(ALL - later, 0), new DraftTask.Part(later, live));
    }

    private @Nullable Instant endsAt(ZoneId zone, LocalDate today, Faults faults) {
        LocalDate day = faults.dayFrom("endsAt", endsOn, today);
        return day == null ? null : day.atTime(LAST_MINUTE).atZone(zone).toInstant();
    }

    private static List<DraftTask.Part> parts(List<TrancheShare> shares) {
        return shares.stream()
                .map(share -> new DraftTask.Part(share.percent(), share.afterDays()))
                .toList();
    }

    /** Whether it is paid in more parts than the form can show; they stay as they are. */
    public boolean isManyParts() {
        return !furtherParts.isEmpty();
    }

    /** What was typed about whom it is for. */
    public AudienceFields getAudience() {
        return audience;
    }

    public CompensationType getType() {
        return type;
    }

    public void setType(CompensationType type) {
        this.type = type;
    }

    public @Nullable String getFee() {
        return fee;
    }

    public void setFee(@Nullable String fee) {
        this.fee = fee;
    }

    public @Nullable String getRate() {
        return rate;
    }

    public void setRate(@Nullable String rate) {
        this.rate = rate;
    }

    public @Nullable String getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable String endsOn) {
        this.endsOn = endsOn;
    }

    public @Nullable String getStayLiveDays() {
        return stayLiveDays;
    }

    public void setStayLiveDays(@Nullable String stayLiveDays) {
        this.stayLiveDays = stayLiveDays;
    }

    public @Nullable String getLaterPercent() {
        return laterPercent;
    }

    public void setLaterPercent(@Nullable String laterPercent) {
        this.laterPercent = laterPercent;
    }
}
