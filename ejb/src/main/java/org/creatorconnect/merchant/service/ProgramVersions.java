package org.creatorconnect.merchant.service;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.creatorconnect.merchant.TermsSchedule;
import org.creatorconnect.merchant.TermsSchedule.Cut;
import org.creatorconnect.merchant.TermsSchedule.Version;

/** Writes the next versions of a merchant's terms. The merchant's row must be locked. */
@ApplicationScoped
public class ProgramVersions {

    private final ProgramRepository programs;
    private final AuditTrail audit;
    private final Settings settings;
    private final IdSource ids;
    private final InstantSource clock;

    protected ProgramVersions() {
        this(null, null, null, null, null);
    }

    @Inject
    public ProgramVersions(
            ProgramRepository programs,
            AuditTrail audit,
            Settings settings,
            IdSource ids,
            InstantSource clock) {
        this.programs = programs;
        this.audit = audit;
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
        return before.changed(
                        wanted,
                        Optional.of(wanted.defaultRate()).filter(rate -> rateGiven),
                        now,
                        settings.rateCutNotice())
                .versionsAfter(before, now);
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
