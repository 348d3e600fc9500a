package org.creatorconnect.task.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.application.TaskApplicationId;
import org.creatorconnect.application.service.AgencyApplications;
import org.creatorconnect.application.service.ApplyForTask;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.money.Money;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.roster.query.FeeSplit;
import org.creatorconnect.roster.query.SplitQueries;
import org.creatorconnect.task.TaskId;
import org.jspecify.annotations.Nullable;

/** An agency applies for a creator of its roster; the creator confirms. */
@Named("onBehalfForm")
@RequestScoped
public class OnBehalfForm {

    private static final int MOST_CREATORS = 500;

    private final Address address;
    private final SplitQueries splits;
    private final AgencyApplications applications;
    private final Notices notices;
    private @Nullable List<FeeSplit> roster;
    private @Nullable String creator;
    private @Nullable String pitch;

    protected OnBehalfForm() {
        this(null, null, null, null);
    }

    @Inject
    public OnBehalfForm(
            Address address,
            SplitQueries splits,
            AgencyApplications applications,
            Notices notices) {
        this.address = address;
        this.splits = splits;
        this.applications = applications;
        this.notices = notices;
    }

    /** The creators on the reader's roster, by name; none for who is no agency. */
    public List<Choice> creators(Money fee) {
        return roster(fee).stream()
                .map(one -> new Choice(idOf(one), one.contract().creatorName()))
                .toList();
    }

    /** How the fee would be shared with the chosen creator; null while none is chosen. */
    public @Nullable FeeSplit chosen(Money fee) {
        return roster(fee).stream()
                .filter(one -> idOf(one).equals(creator))
                .findFirst()
                .orElse(null);
    }

    private List<FeeSplit> roster(Money fee) {
        if (roster == null) {
            roster = splits.roster(fee, MOST_CREATORS);
        }
        return roster;
    }

    private static String idOf(FeeSplit one) {
        return one.contract().affiliateId().toString();
    }

    /** Applies for the chosen creator. */
    public @Nullable String apply() {
        String words = pitch == null ? "" : pitch;
        boolean done =
                notices.attempt(
                        "behalf",
                        () ->
                                applications.apply(
                                        id(),
                                        AffiliateId.parse(creator),
                                        new ApplyForTask(words, null, null)));
        return done ? said("taskcenter.onBehalfDone") : null;
    }

    /**
     * The creator confirms what the agency applied for.
     *
     * @param community in which they do it, when the task is for communities and several fit
     */
    public @Nullable String confirm(UUID application, @Nullable String community) {
        return decide(application, true, community, "taskcenter.confirmed");
    }

    public @Nullable String decline(UUID application) {
        return decide(application, false, null, "taskcenter.notConfirmed");
    }

    private @Nullable String decide(
            UUID application, boolean confirms, @Nullable String community, String done) {
        return notices.attempt(
                        () ->
                                applications.decide(
                                        new TaskApplicationId(application),
                                        () -> confirms,
                                        Optional.ofNullable(community)
                                                .filter(id -> !id.isEmpty())
                                                .map(ChannelId::parse)))
                ? said(done)
                : null;
    }

    private String said(String done) {
        notices.done(done);
        return "/tasks/offer.xhtml?faces-redirect=true&id=" + id().text();
    }

    private TaskId id() {
        return new TaskId(address.id("task"));
    }

    /** The id of the creator for whom is applied. */
    public @Nullable String getCreator() {
        return creator;
    }

    public void setCreator(@Nullable String creator) {
        this.creator = creator;
    }

    public @Nullable String getPitch() {
        return pitch;
    }

    public void setPitch(@Nullable String pitch) {
        this.pitch = pitch;
    }
}
