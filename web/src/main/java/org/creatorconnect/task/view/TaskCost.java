package org.creatorconnect.task.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Currency;
import java.util.Optional;
import org.creatorconnect.campaign.CampaignId;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.portal.format.Faults;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.view.CurrencyChoices;
import org.creatorconnect.task.CompensationType;
import org.creatorconnect.task.query.TaskPrices;

/** What publishing the task sets aside as it is typed, before it is saved. */
@Named("taskCost")
@RequestScoped
public class TaskCost {

    private static final int MOST_SLOTS = 10_000;

    private final TaskForm form;
    private final TaskPrices prices;
    private final Formats formats;
    private final Text text;

    protected TaskCost() {
        this(null, null, null, null);
    }

    @Inject
    public TaskCost(TaskForm form, TaskPrices prices, Formats formats, Text text) {
        this.form = form;
        this.prices = prices;
        this.formats = formats;
        this.text = text;
    }

    /** In one sentence; empty while fee or slots are missing or cannot be read. */
    public String getSentence() {
        TaskFields typed = form.getFields();
        if (typed.getType() == CompensationType.CPS) {
            return "";
        }
        Faults unsaid = form.faults();
        Money fee = unsaid.positive("fee", typed.getFee(), currency());
        Integer slots = unsaid.whole("slots", typed.getSlots(), 1, MOST_SLOTS);
        Optional<Rate> platform = prices.platformRate();
        if (fee == null || slots == null || platform.isEmpty()) {
            return "";
        }
        Money on = platform.get().of(fee);
        return text.of(
                "tasks.costBefore",
                slots,
                formats.money(fee),
                formats.money(on),
                formats.money(fee.plus(on).times(slots)));
    }

    private Currency currency() {
        if (form.getDraft() != null) {
            return form.getDraft().terms().compensation().fee().currency();
        }
        String chosen = form.getCampaign();
        return chosen.isEmpty()
                ? CurrencyChoices.chosen(form.getNewCampaign().getCurrency())
                : form.currency(CampaignId.parse(chosen));
    }
}
