package org.creatorconnect.merchant;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.money.Rate;

/**
 * What holds now, and which cuts of the default rate are announced for later. A cut takes effect
 * only after its notice; everything else takes effect at once, also in the terms that an announced
 * cut will bring.
 *
 * @param cuts in order of time
 */
public record TermsSchedule(ProgramTerms now, List<Cut> cuts) {

    /** An announced rate and the moment from which it holds. */
    public record Cut(Instant effectiveAt, Rate rate) {}

    /** One version of the terms to be written. */
    public record Version(Instant effectiveAt, ProgramTerms terms) {}

    public TermsSchedule {
        cuts = List.copyOf(cuts);
    }

    /**
     * The schedule after a change.
     *
     * @param fields the terms as wanted, whatever their default rate
     * @param rate the default rate as wanted; absent leaves what holds and what is announced
     * @param notice how long before it a cut must be told
     */
    public TermsSchedule changed(
            ProgramTerms fields, Optional<Rate> rate, Instant at, Duration notice) {
        if (rate.isEmpty()) {
            return new TermsSchedule(fields.withDefaultRate(now.defaultRate()), cuts);
        }
        Rate wanted = rate.get();
        if (wanted.compareTo(now.defaultRate()) >= 0) {
            return new TermsSchedule(fields.withDefaultRate(wanted), List.of());
        }
        return new TermsSchedule(
                fields.withDefaultRate(now.defaultRate()), cutsTo(wanted, at.plus(notice)));
    }

    /** The rate that holds until one of the cuts applies. */
    public Rate before(Cut cut) {
        int at = cuts.indexOf(cut);
        return at == 0 ? now.defaultRate() : cuts.get(at - 1).rate();
    }

    /**
     * The versions to be written, in this order, so that the newest of those in effect tells what
     * holds: none when nothing changes, and the announced cuts again when what holds now changes
     * under them.
     */
    public List<Version> versionsAfter(TermsSchedule before, Instant at) {
        boolean continues =
                now.equals(before.now)
                        && cuts.size() >= before.cuts.size()
                        && cuts.subList(0, before.cuts.size()).equals(before.cuts);
        List<Version> versions = new ArrayList<>();
        if (!continues) {
            versions.add(new Version(at, now));
        }
        cuts.stream()
                .skip(continues ? before.cuts.size() : 0)
                .map(cut -> new Version(cut.effectiveAt(), now.withDefaultRate(cut.rate())))
                .forEach(versions::add);
        return versions;
    }

    /**
     * Announced cuts that stay above the wanted rate keep their day. The wanted rate comes on the
     * day for which as deep a cut was announced already, else after the notice.
     */
    private List<Cut> cutsTo(Rate wanted, Instant afterNotice) {
        List<Cut> kept = new ArrayList<>();
        for (Cut cut : cuts) {
            if (cut.rate().compareTo(wanted) <= 0) {
                kept.add(new Cut(cut.effectiveAt(), wanted));
                return kept;
            }
            kept.add(cut);
        }
        kept.removeIf(cut -> !cut.effectiveAt().isBefore(afterNotice));
        kept.add(new Cut(afterNotice, wanted));
        return kept;
    }
}
