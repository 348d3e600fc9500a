package org.creatorconnect.application.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.application.DeclineReason;
import org.creatorconnect.application.TaskApplicationId;
import org.creatorconnect.application.query.ApplicationRow;
import org.creatorconnect.application.service.ApplicationAct;
import org.creatorconnect.application.service.ApplicationsAtOnce;
import org.creatorconnect.foundation.service.AtOnce;
import org.creatorconnect.money.Money;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Sums;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.ActView;
import org.creatorconnect.portal.list.ChosenAct;
import org.creatorconnect.task.query.TaskDetail;
import org.jspecify.annotations.Nullable;

/** One decision about the chosen applications, who applied first before the others. */
@Named("applicationActView")
@RequestScoped
public class ApplicationActView extends ActView<ApplicationRow> {

    private final ChosenApplications applications;
    private final ApplicationsAtOnce atOnce;
    private final ApplicationActWords words;
    private @Nullable String reasonCode = DeclineReason.NOT_SELECTED.name();

    protected ApplicationActView() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ApplicationActView(
            ChosenAct chosen,
            Notices notices,
            Text text,
            ChosenApplications applications,
            ApplicationsAtOnce atOnce,
            ApplicationActWords words) {
        super(chosen, notices, text);
        this.applications = applications;
        this.atOnce = atOnce;
        this.words = words;
    }

    public ApplicationAct getAct() {
        return named(ApplicationAct.class, "merchant");
    }

    @Override
    protected String parameter() {
        return "application";
    }

    @Override
    protected List<ApplicationRow> read(List<UUID> ids) {
        return applications.read(ids);
    }

    @Override
    protected UUID id(ApplicationRow row) {
        return row.id();
    }

    /** Those that can be decided so, as long as there are slots. */
    @Override
    public List<ApplicationRow> getFitting() {
        return applications.fitting(getRows(), getAct());
    }

    @Override
    public boolean fits(ApplicationRow row) {
        return getFitting().contains(row);
    }

    @Override
    protected List<AtOnce.Outcome> act(List<UUID> fitting) {
        return atOnce.act(
                fitting.stream().map(TaskApplicationId::new).toList(), getAct(), reasonCode);
    }

    @Override
    protected String prospect(ApplicationRow row) {
        return fits(row)
                ? words.will(getAct(), applications.task(row))
                : words.not(row, applications.takes(row));
    }

    @Override
    protected String done(AtOnce.Outcome outcome) {
        return "applications.act.done." + outcome.state();
    }

    /** The task that somebody applied for. */
    public TaskDetail task(ApplicationRow row) {
        return applications.task(row);
    }

    /** What the tasks hold for their free slots, in each currency. */
    public List<Money> getHeld() {
        return Sums.byCurrency(
                applications.tasks(getFitting()).stream().map(TaskDetail::escrow).toList());
    }

    /** What of that is held for the creators from then on. */
    public Money moves(Money held) {
        return getFitting().stream()
                .map(row -> task(row).costPerSlot())
                .filter(cost -> cost.currency().equals(held.currency()))
                .reduce(Money.zero(held.currency()), Money::plus);
    }

    /** Why they are rejected. */
    public @Nullable String getReasonCode() {
        return reasonCode;
    }

    public void setReasonCode(@Nullable String reasonCode) {
        this.reasonCode = reasonCode;
    }
}
