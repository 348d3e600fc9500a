package org.creatorconnect.task.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.creatorconnect.campaign.CampaignId;
import org.creatorconnect.campaign.service.Campaigns;
import org.creatorconnect.campaign.service.OpenCampaign;
import org.creatorconnect.portal.format.Faults;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.CurrencyChoices;
import org.creatorconnect.refusal.Refusal.FieldError;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.query.TaskDetail;
import org.creatorconnect.task.service.DraftTask;
import org.creatorconnect.task.service.TaskDrafting;
import org.jspecify.annotations.Nullable;

/** Keeps what a merchant wrote as a draft. Nothing is published, and no money moves. */
@Named("taskSaving")
@RequestScoped
public class TaskSaving {

    private static final String FORM = "task";

    /** The form's fields for what the use case names otherwise. */
    private static final Map<String, String> FIELDS =
            Map.of(
                    "compensation/fee", "fee",
                    "compensation/rate", "rate",
                    "compensation/type", "type",
                    "tranches", "laterPercent");

    /** Before the names of its parts, which are fields of the form by themselves. */
    private static final String AUDIENCE = "audience/";

    private final TaskForm form;
    private final TaskDrafting drafting;
    private final Campaigns campaigns;
    private final Notices notices;

    protected TaskSaving() {
        this(null, null, null, null);
    }

    @Inject
    public TaskSaving(TaskForm form, TaskDrafting drafting, Campaigns campaigns, Notices notices) {
        this.form = form;
        this.drafting = drafting;
        this.campaigns = campaigns;
        this.notices = notices;
    }

    /** Saves the draft, and shows it. */
    public @Nullable String save() {
        TaskId[] saved = new TaskId[1];
        if (!notices.attempt(FORM, () -> saved[0] = named())) {
            return null;
        }
        notices.done("tasks.draftSaved");
        return "/tasks/task.xhtml?faces-redirect=true&id=" + saved[0].text();
    }

    private TaskId named() {
        try {
            TaskDetail old = form.getDraft();
            return old == null ? draft() : revise(new TaskId(old.row().id()), old);
        } catch (ValidationFailed failed) {
            throw new ValidationFailed(failed.errors().stream().map(TaskSaving::inForm).toList());
        }
    }

    /**
     * Everything that was typed is read before anything is done. A campaign that was opened stays
     * chosen, even if the task itself is refused.
     */
    private TaskId draft() {
        Faults faults = form.faults();
        String chosen = form.getCampaign();
        OpenCampaign wanted = chosen.isEmpty() ? form.getNewCampaign().command(faults) : null;
        Currency currency =
                chosen.isEmpty()
                        ? CurrencyChoices.chosen(form.getNewCampaign().getCurrency())
                        : form.currency(CampaignId.parse(chosen));
        DraftTask wish = form.getFields().command(currency, form.zone(), form.getToday(), faults);
        faults.throwIfAny();
        if (wanted != null) {
            chosen = campaigns.open(Optional.empty(), () -> wanted).text();
            form.setCampaign(chosen);
        }
        return drafting.draft(CampaignId.parse(chosen), () -> wish);
    }

    private TaskId revise(TaskId id, TaskDetail old) {
        Faults faults = form.faults();
        Currency currency = old.terms().compensation().fee().currency();
        DraftTask wish = form.getFields().command(currency, form.zone(), form.getToday(), faults);
        faults.throwIfAny();
        drafting.revise(id, () -> wish);
        return id;
    }

    private static FieldError inForm(FieldError error) {
        String field = FIELDS.getOrDefault(error.field(), error.field());
        return new FieldError(
                field.startsWith(AUDIENCE) ? field.substring(AUDIENCE.length()) : field,
                error.message());
    }
}
