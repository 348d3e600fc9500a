package org.creatorconnect.roster.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.money.Rate;
import org.creatorconnect.portal.format.Faults;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.roster.AgencyShare;
import org.creatorconnect.roster.RosterContractId;
import org.jspecify.annotations.Nullable;

/** What is said after an act on a contract, and how a share is read. */
@ApplicationScoped
public class RosterSays {

    private final Notices notices;
    private final Formats formats;

    protected RosterSays() {
        this(null, null);
    }

    @Inject
    public RosterSays(Notices notices, Formats formats) {
        this.notices = notices;
        this.formats = formats;
    }

    /** Acts, says so, and shows the contract as it is then; stays when it was refused. */
    @Nullable String after(Runnable act, String done, RosterContractId contract) {
        return notices.attempt(act) ? said(done, contract) : null;
    }

    /** As {@link #after(Runnable, String, RosterContractId)}, for the fields of a form. */
    @Nullable String after(String form, Runnable act, String done, RosterContractId contract) {
        return notices.attempt(form, act) ? said(done, contract) : null;
    }

    /**
     * A share as a person writes it, in percent.
     *
     * @throws org.creatorconnect.refusal.ValidationFailed naming the field
     */
    AgencyShare share(String field, @Nullable String percent) {
        Faults faults = formats.faults();
        Rate rate = faults.percent(field, percent);
        faults.throwIfAny();
        return AgencyShare.given(field, AgencyShare.basisPoints(rate));
    }

    private String said(String done, RosterContractId contract) {
        notices.done(done);
        return "/roster/contract.xhtml?faces-redirect=true&id=" + contract.text();
    }
}
