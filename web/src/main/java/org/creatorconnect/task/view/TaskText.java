package org.creatorconnect.task.view;

import org.creatorconnect.task.TaskTerms;
import org.jspecify.annotations.Nullable;

/** What was typed about what is to be made, where, by whom and how. */
public class TaskText {

    private @Nullable String title;
    private @Nullable String brief;
    private @Nullable String platform;
    private @Nullable Integer slots = 1;
    private @Nullable Long minFollowers;
    private @Nullable Integer submissionDays = 14;
    private @Nullable Integer revisionRounds = 2;
    private @Nullable String disclosureRule = "#ad";

    /** Takes over what a draft says. */
    final void writeText(TaskTerms terms) {
        this.title = terms.title();
        this.brief = terms.brief();
        this.platform = terms.platform();
        this.slots = terms.slots();
        this.minFollowers = terms.minFollowers();
        this.submissionDays = terms.submissionDays();
        this.revisionRounds = terms.revisionRounds();
        this.disclosureRule = terms.disclosureRule();
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getBrief() {
        return brief;
    }

    public void setBrief(@Nullable String brief) {
        this.brief = brief;
    }

    public @Nullable String getPlatform() {
        return platform;
    }

    public void setPlatform(@Nullable String platform) {
        this.platform = platform;
    }

    public @Nullable Integer getSlots() {
        return slots;
    }

    public void setSlots(@Nullable Integer slots) {
        this.slots = slots;
    }

    public @Nullable Long getMinFollowers() {
        return minFollowers;
    }

    public void setMinFollowers(@Nullable Long minFollowers) {
        this.minFollowers = minFollowers;
    }

    public @Nullable Integer getSubmissionDays() {
        return submissionDays;
    }

    public void setSubmissionDays(@Nullable Integer submissionDays) {
        this.submissionDays = submissionDays;
    }

    public @Nullable Integer getRevisionRounds() {
        return revisionRounds;
    }

    public void setRevisionRounds(@Nullable Integer revisionRounds) {
        this.revisionRounds = revisionRounds;
    }

    public @Nullable String getDisclosureRule() {
        return disclosureRule;
    }

    public void setDisclosureRule(@Nullable String disclosureRule) {
        this.disclosureRule = disclosureRule;
    }
}
