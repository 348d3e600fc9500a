package org.creatorconnect.taskinvitation.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorconnect.discovery.query.CreatorRow;
import org.creatorconnect.money.Money;
import org.creatorconnect.portal.format.Faults;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.refusal.Refusal.FieldError;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.query.TaskDetail;
import org.creatorconnect.task.view.TaskView;
import org.creatorconnect.taskinvitation.service.GivenInvitations;
import org.creatorconnect.taskinvitation.service.TaskInvitations;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** The form in which a merchant invites the creators it chose, after having seen what it costs. */
@Named("taskInvitationForm")
@RequestScoped
public class TaskInvitationForm {

    private static final String FORM = "invite";
    private static final String PERSON = "affiliateIds/";

    private final TaskView view;
    private final ChosenCreators chosen;
    private final TaskInvitations invitations;
    private final Notices notices;
    private final Formats formats;
    private final Address address;

    private final Map<UUID, String> wrong = new HashMap<>();
    private @Nullable String fee;

    protected TaskInvitationForm() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public TaskInvitationForm(
            TaskView view,
            ChosenCreators chosen,
            TaskInvitations invitations,
            Notices notices,
            Formats formats,
            Address address) {
        this.view = view;
        this.chosen = chosen;
        this.invitations = invitations;
        this.notices = notices;
        this.formats = formats;
        this.address = address;
    }

    /** Adds whom the merchant picked; what was typed stays. */
    public String add() {
        return here() + ChosenCreators.address(chosen.withPicked()) + price();
    }

    /** The address of this page without one of those chosen. */
    public String without(UUID creator) {
        return "/task-invitations/new.xhtml?id=" + task().text() + chosen.without(creator);
    }

    /** Reads the form and opens the dialog that shows what it costs. */
    public void check() {
        if (notices.attempt(FORM, this::readable)) {
            PrimeFaces.current().executeScript("PF('invite').show()");
        }
    }

    /** Invites all of them or nobody; who cannot be is named with the reason. */
    public @Nullable String invite() {
        if (!notices.attempt(FORM, this::send)) {
            return null;
        }
        if (!wrong.isEmpty()) {
            notices.refused("taskinvitations.someNot");
            return null;
        }
        notices.done("taskinvitations.invitedNow", chosen.getRows().size());
        return "/tasks/task.xhtml?faces-redirect=true&id=" + task().text();
    }

    private void send() {
        try {
            invitations.invite(task(), this::given);
        } catch (ValidationFailed failed) {
            List<FieldError> others =
                    failed.errors().stream().filter(error -> !isAboutSomebody(error)).toList();
            if (!others.isEmpty()) {
                throw new ValidationFailed(others);
            }
        }
    }

    /** Whether everything is there to show what it costs. */
    public boolean isReadable() {
        try {
            readable();
            return true;
        } catch (ValidationFailed notYet) {
            return false;
        }
    }

    /** What is set aside for all of them above the slots of the task. */
    public Money getCost() {
        return extra().times(chosen.getRows().size());
    }

    /** What is set aside for each above a slot. */
    public Money getExtra() {
        return extra();
    }

    /** What the merchant can still set aside after that. */
    public Money getFundsAfter() {
        return view.getFunds().minus(getCost());
    }

    /** What each is paid. */
    public Money getPaid() {
        Money typed = typed(formats.faults());
        return typed == null ? usual() : typed;
    }

    /** Why somebody could not be invited, by their id. */
    public Map<UUID, String> getWrong() {
        return wrong;
    }

    public @Nullable String getFee() {
        return fee == null ? address.value("fee").orElse(null) : fee;
    }

    public void setFee(@Nullable String fee) {
        this.fee = fee == null ? "" : fee;
    }

    private void readable() {
        Faults faults = formats.faults();
        faults.require(!chosen.getRows().isEmpty(), "found", "choose somebody first");
        typed(faults);
        faults.throwIfAny();
    }

    private GivenInvitations given() {
        Faults faults = formats.faults();
        Money own = typed(faults);
        faults.throwIfAny();
        return new GivenInvitations(chosen.ids(), own);
    }

    private @Nullable Money typed(Faults faults) {
        String own = getFee();
        return own == null || own.isBlank()
                ? null
                : faults.positive("fee", own, usual().currency());
    }

    private Money extra() {
        TaskDetail task = view.getTask();
        Money paid = getPaid();
        Money more = paid.plus(task.platformFeeRate().of(paid)).minus(task.costPerSlot());
        return more.isPositive() ? more : more.minus(more);
    }

    private Money usual() {
        return view.getTask().terms().compensation().fee();
    }

    private TaskId task() {
        return new TaskId(view.getTask().row().id());
    }

    private String here() {
        return "/task-invitations/new.xhtml?faces-redirect=true&id=" + task().text();
    }

    private String price() {
        String own = getFee();
        return own == null || own.isBlank()
                ? ""
                : "&fee=" + URLEncoder.encode(own, StandardCharsets.UTF_8);
    }

    /** Says who is meant by the place at which they were named. */
    private boolean isAboutSomebody(FieldError error) {
        if (!error.field().startsWith(PERSON)) {
            return false;
        }
        int at = Integer.parseInt(error.field().substring(PERSON.length()));
        List<CreatorRow> rows = chosen.getRows();
        wrong.put(rows.get(at).id(), rows.get(at).displayName() + " " + error.message());
        return true;
    }
}
