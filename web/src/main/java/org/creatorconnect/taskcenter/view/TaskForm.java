package org.creatorconnect.taskcenter.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.creatorconnect.portal.view.Address;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.registry.query.PlatformQueries;
import org.creatorconnect.taskcenter.CampaignId;
import org.creatorconnect.taskcenter.CompensationType;
import org.creatorconnect.taskcenter.TaskId;
import org.creatorconnect.taskcenter.query.CampaignQueries;
import org.creatorconnect.taskcenter.query.TaskDetail;
import org.creatorconnect.taskcenter.query.TaskQueries;
import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The form in which a merchant writes a task, or rewrites the draft that the address names. */
@Named("taskForm")
@RequestScoped
public class TaskForm {

    private static final int MOST_CAMPAIGNS = 200;

    private final Address address;
    private final TaskQueries tasks;
    private final CampaignQueries campaigns;
    private final PlatformQueries platforms;

    private final CampaignFields newCampaign = new CampaignFields();
    private @Nullable String campaign;
    private @Nullable TaskFields fields;
    private @Nullable TaskDetail draft;

    protected TaskForm() {
        this(null, null, null, null);
    }

    @Inject
    public TaskForm(
            Address address,
            TaskQueries tasks,
            CampaignQueries campaigns,
            PlatformQueries platforms) {
        this.address = address;
        this.tasks = tasks;
        this.campaigns = campaigns;
        this.platforms = platforms;
    }

    /** The draft that is rewritten; empty for a new task. */
    Optional<TaskId> editedId() {
        return address.value("id").map(TaskId::parse);
    }

    /** The zone in which days are meant: a campaign's days and those of its tasks are the same. */
    ZoneId zone() {
        return ZoneOffset.UTC;
    }

    /** The currency in which a campaign's tasks pay. */
    Currency currency(CampaignId id) {
        return campaigns.campaign(id).budget().currency();
    }

    /** The draft that is rewritten; null for a new task. */
    public @Nullable TaskDetail getDraft() {
        if (draft == null && editedId().isPresent()) {
            draft = tasks.detail(editedId().get());
        }
        return draft;
    }

    /** What is typed about the task. */
    public TaskFields getFields() {
        if (fields == null) {
            TaskDetail old = getDraft();
            fields = old == null ? new TaskFields() : TaskFields.of(old.terms(), zone());
        }
        return fields;
    }

    /** What is typed about a new campaign; counts when none of the others is chosen. */
    public CampaignFields getNewCampaign() {
        return newCampaign;
    }

    /** The caller's campaigns, the newest first. */
    public List<Choice> getCampaigns() {
        return campaigns.campaigns(null, MOST_CAMPAIGNS).stream()
                .map(
                        row ->
                                new Choice(
                                        row.id().toString(),
                                        row.name() + " (" + row.budget().currency() + ")"))
                .toList();
    }

    public List<Choice> getPlatforms() {
        return platforms.platforms().stream()
                .map(platform -> new Choice(platform.code(), platform.name()))
                .toList();
    }

    public CompensationType[] getTypes() {
        return CompensationType.values();
    }

    /** The id of the chosen campaign; empty for a new one. The newest is proposed. */
    public String getCampaign() {
        if (campaign == null) {
            campaign =
                    address.value("campaign")
                            .orElseGet(
                                    () ->
                                            getCampaigns().stream()
                                                    .findFirst()
                                                    .map(Choice::value)
                                                    .orElse(""));
        }
        return campaign;
    }

    public void setCampaign(@Nullable String campaign) {
        this.campaign = campaign == null ? "" : campaign;
    }
}
