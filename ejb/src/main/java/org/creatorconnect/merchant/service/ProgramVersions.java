package org.creatorconnect.merchant.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.Program;
import org.creatorconnect.merchant.ProgramId;
import org.creatorconnect.merchant.ProgramRepository;
import org.creatorconnect.merchant.ProgramTerms;
import org.creatorconnect.merchant.RateCut;
import org.creatorconnect.merchant.RateCutAnnounced;
import org.creatorconnect.merchant.RateCutId;
import org.creatorconnect.merchant.RateCutRepository;
import org.creatorconnect.merchant.TermsSchedule;
import org.creatorconnect.merchant.TermsSchedule.Cut;
import org.creatorconnect.merchant.TermsSchedule.Version;
import org.creatorconnect.money.Rate;

/** Writes the next versions of a merchant's terms. The merchant's row must be locked. */
@ApplicationScoped
public class ProgramVersions {

    private final ProgramRepository programs;
    private final RateCutRepository cuts;
    private final AuditTrail audit;
    private final Event<RateCutAnnounced> announced;
    private final Settings settings;
    private final IdSource ids;
    private final InstantSource clock;

    protected ProgramVersions() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public ProgramVersions(
            ProgramRepository programs,
            RateCutRepository cuts,
            AuditTrail audit,
            Event<RateCutAnnounced> announced,
            Settings settings,
            IdSource ids,
            InstantSource clock) {
        this.programs = programs;
        this.cuts = cuts;
        this.audit = audit;
        this.announced = announced;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** The number of the version given last; 0 when there is none. */
    int latest(MerchantId merchant) {
        return programs.latest(merchant).map(Program::termsVersion).orElse(0);
    }

    /**
     * Writes what a change makes of the present terms.
     *
     * @param rateGiven whether the change names a default rate; else announced cuts stand
     * @return the number of the version given last; the former one when nothing changes
     */
    int change(MerchantId merchant, UnaryOperator<ProgramTerms> change, boolean rateGiven) {
        int number = latest(merchant);
        for (Version version : versions(merchant, change, rateGiven)) {
            number++;
            write(merchant, number, version);
        }
        return number;
    }

    private List<Version> versions(
            MerchantId merchant, UnaryOperator<ProgramTerms> change, boolean rateGiven) {
        Instant now = clock.instant();
        Optional<Program> inForce = programs.inForce(merchant, now);
        if (inForce.isEmpty()) {
            return List.of(new Version(now, change.apply(ProgramTerms.DEFAULT)));
        }
        TermsSchedule before = schedule(merchant, inForce.get());
        ProgramTerms wanted = change.apply(before.now());
        TermsSchedule after =
                before.changed(
                        wanted,
                        Optional.of(wanted.defaultRate()).filter(rate -> rateGiven),
                        now,
                        settings.rateCutNotice());
        after.cuts().stream()
                .filter(cut -> !before.cuts().contains(cut))
                .forEach(cut -> announce(merchant, after.before(cut), cut));
        return after.versionsAfter(before, now);
    }

    /** Whoever earns by the rate is to hear of it before it falls. */
    private void announce(MerchantId merchant, Rate from, Cut to) {
        RateCut cut = new RateCut(new RateCutId(ids.next()), merchant, from, to, clock.instant());
        cuts.add(cut);
        announced.fire(new RateCutAnnounced(cut));
        audit.record(
                "RATE_CUT_ANNOUNCED",
                "merchant",
                merchant.value(),
                "from " + from + " to " + to.rate() + " at " + to.effectiveAt());
    }

    private TermsSchedule schedule(MerchantId merchant, Program inForce) {
        return new TermsSchedule(
                inForce.terms(),
                programs.after(merchant, inForce.termsVersion()).stream()
                        .map(later -> new Cut(later.effectiveAt(), later.terms().defaultRate()))
                        .toList());
    }

    private void write(MerchantId merchant, int number, Version version) {
        programs.add(
                new Program(
                        new ProgramId(ids.next()),
                        merchant,
                        number,
                        version.effectiveAt(),
                        version.terms()));
        audit.record(
                "PROGRAM_CHANGED",
                "merchant",
                merchant.value(),
                "version " + number + " from " + version.effectiveAt());
    }
}
