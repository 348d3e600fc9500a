package org.creatorconnect.application.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.application.ApplicationStatus;
import org.creatorconnect.application.DeclineReason;
import org.creatorconnect.application.TaskApplicationId;
import org.creatorconnect.application.query.ApplicationRow;
import org.creatorconnect.application.service.ApplicationAct;
import org.creatorconnect.application.service.ApplicationsAtOnce;
import org.creatorconnect.money.Money;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Sums;
import org.creatorconnect.portal.list.ChosenAct;
import org.creatorconnect.portal.list.Outcomes;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.task.query.TaskDetail;
import org.jspecify.annotations.Nullable;

/** One decision about the chosen applications: what it does, and afterwards what became of each. */
@Named("applicationActView")
@RequestScoped
public class ApplicationActView {

    private final ChosenAct named;
    private final ChosenApplications chosen;
    private final ApplicationsAtOnce atOnce;
    private final ApplicationActWords words;
    private final Notices notices;
    private final Outcomes<ApplicationStatus> outcomes = new Outcomes<>();
    private @Nullable String reasonCode = DeclineReason.NOT_SELECTED.name();

    protected ApplicationActView() {
        this(null, null, null, null, null);
    }

    @Inject
    public ApplicationActView(
            ChosenAct named,
            ChosenApplications chosen,
            ApplicationsAtOnce atOnce,
            ApplicationActWords words,
            Notices notices) {
        this.named = named;
        this.chosen = chosen;
        this.atOnce = atOnce;
        this.words = words;
        this.notices = notices;
    }

    /**
     * The decision that the address names.
     *
     * @throws NotFound when it names none, or is not a merchant's to take
     */
    public ApplicationAct getAct() {
        return named.act(ApplicationAct.class, "merchant");
    }

    /** The chosen applications, who applied first before the others. */
    public List<ApplicationRow> getRows() {
        return chosen.rows();
    }

    /** Those that can be decided so. */
    public List<ApplicationRow> getFitting() {
        return chosen.fitting(getAct());
    }

    /** The task that somebody applied for. */
    public TaskDetail task(ApplicationRow row) {
        return chosen.task(row);
    }

    /** What the tasks hold for their free slots, in each currency. */
    public List<Money> getHeld() {
        return Sums.byCurrency(
                chosen.tasks(getFitting()).stream().map(TaskDetail::escrow).toList());
    }

    /** What of that is held for the creators from then on. */
    public Money moves(Money held) {
        return getFitting().stream()
                .map(row -> task(row).costPerSlot())
                .filter(cost -> cost.currency().equals(held.currency()))
                .reduce(Money.zero(held.currency()), Money::plus);
    }

    /** Decides about those that fit, each on its own. */
    public void apply() {
        List<TaskApplicationId> fitting =
                getFitting().stream().map(row -> new TaskApplicationId(row.id())).toList();
        if (notices.attempt(() -> outcomes.keep(atOnce.act(fitting, getAct(), reasonCode)))) {
            chosen.changed();
        }
    }

    /** Whether it was done just now. */
    public boolean isDone() {
        return outcomes.isDone();
    }

    /** How many of them were done. */
    public long getSucceeded() {
        return outcomes.succeeded();
    }

    /** What became of an application, or what is going to. */
    public String result(ApplicationRow row) {
        return words.of(row, outcomes)
                .orElseGet(
                        () ->
                                getFitting().contains(row)
                                        ? words.will(getAct(), chosen.task(row))
                                        : words.not(row, chosen.takes(row)));
    }

    /** Why they are rejected. */
    public @Nullable String getReasonCode() {
        return reasonCode;
    }

    public void setReasonCode(@Nullable String reasonCode) {
        this.reasonCode = reasonCode;
    }
}
