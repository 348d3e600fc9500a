package org.creatorconnect.task.view;

import org.creatorconnect.task.TaskTerms;
import org.jspecify.annotations.Nullable;

/** What was typed about what is to be made, where, by whom and how. */
public class TaskText {

    private @Nullable String title;
    private @Nullable String brief;
    private @Nullable String platform;
    private @Nullable String slots = "1";
    private @Nullable String minFollowers;
    private @Nullable String submissionDays = "14";
    private @Nullable String revisionRounds = "2";
    private @Nullable String disclosureRule = "#ad";
    private boolean groupOnly;

    /** Takes over what a draft says. */
    final void writeText(TaskTerms terms) {
        this.title = terms.title();
        this.brief = terms.brief();
        this.platform = terms.platform();
        this.slots = String.valueOf(terms.slots());
        this.minFollowers = String.valueOf(terms.minFollowers());
        this.submissionDays = String.valueOf(terms.submissionDays());
        this.revisionRounds = String.valueOf(terms.revisionRounds());
        this.disclosureRule = terms.disclosureRule();
        this.groupOnly = terms.groupOnly();
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

    public @Nullable String getSlots() {
        return slots;
    }

    public void setSlots(@Nullable String slots) {
        this.slots = slots;
    }

    public @Nullable String getMinFollowers() {
        return minFollowers;
    }

    public void setMinFollowers(@Nullable String minFollowers) {
        this.minFollowers = minFollowers;
    }

    public @Nullable String getSubmissionDays() {
        return submissionDays;
    }

    public void setSubmissionDays(@Nullable String submissionDays) {
        this.submissionDays = submissionDays;
    }

    public @Nullable String getRevisionRounds() {
        return revisionRounds;
    }

    public void setRevisionRounds(@Nullable String revisionRounds) {
        this.revisionRounds = revisionRounds;
    }

    public boolean isGroupOnly() {
        return groupOnly;
    }

    public void setGroupOnly(boolean groupOnly) {
        this.groupOnly = groupOnly;
    }

    public @Nullable String getDisclosureRule() {
        return disclosureRule;
    }

    public void setDisclosureRule(@Nullable String disclosureRule) {
        this.disclosureRule = disclosureRule;
    }
}
