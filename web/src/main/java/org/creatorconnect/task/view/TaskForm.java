package org.creatorconnect.task.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.campaign.CampaignId;
import org.creatorconnect.campaign.query.CampaignFilter;
import org.creatorconnect.campaign.query.CampaignQueries;
import org.creatorconnect.campaign.view.CampaignFields;
import org.creatorconnect.channel.query.PlatformQueries;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.portal.format.Faults;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.CurrencyChoices;
import org.creatorconnect.task.CompensationType;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.query.MerchantCurrencies;
import org.creatorconnect.task.query.TaskDetail;
import org.creatorconnect.task.query.TaskQueries;
import org.jspecify.annotations.Nullable;

/** The form in which a merchant writes a task, or rewrites the draft that the address names. */
@Named("taskForm")
@RequestScoped
public class TaskForm {

    private static final int MOST_CAMPAIGNS = 200;

    private final Address address;
    private final TaskQueries tasks;
    private final CampaignQueries campaigns;
    private final PlatformQueries platforms;

    private final MerchantCurrencies currencies;
    private final Formats formats;
    private @Nullable CampaignFields newCampaign;
    private @Nullable String campaign;
    private @Nullable TaskFields fields;
    private @Nullable TaskDetail draft;

    protected TaskForm() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public TaskForm(
            Address address,
            TaskQueries tasks,
            CampaignQueries campaigns,
            PlatformQueries platforms,
            MerchantCurrencies currencies,
            Formats formats) {
        this.address = address;
        this.tasks = tasks;
        this.campaigns = campaigns;
        this.platforms = platforms;
        this.currencies = currencies;
        this.formats = formats;
    }

    /** The draft that is rewritten; empty for a new task. */
    Optional<TaskId> editedId() {
        return address.value("id").map(TaskId::parse);
    }

    /** The zone in which days are meant: a campaign's days and those of its tasks are the same. */
    ZoneId zone() {
        return ZoneOffset.UTC;
    }

    /** Before which neither a new campaign nor a task ends. */
    public LocalDate getToday() {
        return formats.today(zone());
    }

    /** Reads the fields as the merchant writes them. */
    Faults faults() {
        return formats.faults();
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
            fields = old == null ? new TaskFields() : TaskFields.of(old.terms(), zone(), formats);
        }
        return fields;
    }

    /** What is typed about a new campaign; counts when none of the others is chosen. */
    public CampaignFields getNewCampaign() {
        if (newCampaign == null) {
            newCampaign = new CampaignFields(currencies.own(), getToday());
        }
        return newCampaign;
    }

    /** The currencies in which a campaign can be opened here, the merchant's own first. */
    public List<String> getCurrencies() {
        return CurrencyChoices.with(currencies.own());
    }

    /** The caller's campaigns, the newest first. */
    public List<Choice> getCampaigns() {
        return campaigns.campaigns(CampaignFilter.NONE, Place.start(MOST_CAMPAIGNS)).rows().stream()
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

    /**
     * The id of the chosen campaign; empty for a new one. Only one that the address names and that
     * is the caller's is chosen beforehand.
     */
    public String getCampaign() {
        if (campaign == null) {
            campaign = address.value("campaign").filter(this::isOwn).orElse("");
        }
        return campaign;
    }

    private boolean isOwn(String id) {
        return getCampaigns().stream().anyMatch(one -> one.value().equals(id));
    }

    public void setCampaign(@Nullable String campaign) {
        this.campaign = campaign == null ? "" : campaign;
    }
}
