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

    private CompensationType type = CompensationType.FIXED_FEE;
    private @Nullable String fee;
    private @Nullable String rate;
    private @Nullable String endsOn;
    private @Nullable Integer stayLiveDays = 0;
    private @Nullable Integer laterPercent = ALL;
    private List<DraftTask.Part> furtherParts = List.of();

    /** The fields as a draft has them. */
    static TaskFields of(TaskTerms terms, ZoneId zone) {
        TaskFields fields = new TaskFields();
        fields.writeText(terms);
        fields.type = terms.compensation().type();
        fields.fee = terms.compensation().hasFee() ? terms.compensation().fee().amount() : null;
        fields.rate =
                terms.compensation()
                        .rate()
                        .map(one -> one.value().movePointRight(2).stripTrailingZeros())
                        .map(percent -> percent.toPlainString())
                        .orElse(null);
        fields.endsOn = terms.endsAt().atZone(zone).toLocalDate().toString();
        fields.stayLiveDays = terms.stayLiveDays();
        List<TrancheShare> shares = terms.tranches().shares();
        fields.laterPercent = shares.size() == 1 ? ALL : shares.get(shares.size() - 1).percent();
        fields.furtherParts = shares.size() > 2 ? parts(shares) : List.of();
        return fields;
    }

    /**
     * The task as it was typed.
     *
     * @param currency the campaign's
     * @param faults told every field that is missing or cannot be read
     */
    DraftTask command(Currency currency, ZoneId zone, Faults faults) {
        faults.require(getSlots() != null, "slots", "is missing");
        return new DraftTask(
                faults.text("title", getTitle()),
                getBrief(),
                getPlatform(),
                getSlots(),
                endsAt(zone, faults),
                pay(currency, faults),
                getMinFollowers(),
                stayLiveDays,
                parts(),
                getSubmissionDays(),
                getRevisionRounds(),
                faults.text("disclosureRule", getDisclosureRule()));
    }

    private Pay pay(Currency currency, Faults faults) {
        boolean hasFee = type != CompensationType.CPS;
        boolean hasRate = type != CompensationType.FIXED_FEE;
        Money amount = hasFee ? faults.positive("fee", fee, currency) : null;
        Rate share = hasRate ? faults.percent("rate", rate) : null;
        return new Pay(type.name(), amount, share);
    }

    /** All of it on approval, or a part of it only after the content has stayed live. */
    private List<DraftTask.Part> parts() {
        int days = stayLiveDays == null ? 0 : stayLiveDays;
        int later = laterPercent == null ? ALL : laterPercent;
        if (!furtherParts.isEmpty()) {
            return furtherParts;
        }
        if (days == 0 || later == ALL || type == CompensationType.CPS) {
            return List.of();
        }
        return List.of(new DraftTask.Part(ALL - later, 0), new DraftTask.Part(later, days));
    }

    private @Nullable Instant endsAt(ZoneId zone, Faults faults) {
        LocalDate day = faults.day("endsAt", endsOn);
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

    public @Nullable Integer getStayLiveDays() {
        return stayLiveDays;
    }

    public void setStayLiveDays(@Nullable Integer stayLiveDays) {
        this.stayLiveDays = stayLiveDays;
    }

    public @Nullable Integer getLaterPercent() {
        return laterPercent;
    }

    public void setLaterPercent(@Nullable Integer laterPercent) {
        this.laterPercent = laterPercent;
    }
}
