package org.creatorconnect.assignment;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorconnect.foundation.Digest;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.task.Compensation;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.TaskTerms;

/**
 * What both sides agree on when an application is accepted. Its text has one form only: the same
 * terms always have the same text and hash, on every machine.
 *
 * @param platformFee what the merchant pays the platform on top of the fee
 * @param community in which the task is done; empty for one that is open to all
 */
public record AgreedTerms(
        TaskId task,
        MerchantId merchant,
        AffiliateId affiliate,
        TaskTerms terms,
        Money platformFee,
        Optional<UUID> community) {

    /** The terms of a task that is open to all. */
    public AgreedTerms(
            TaskId task,
            MerchantId merchant,
            AffiliateId affiliate,
            TaskTerms terms,
            Money platformFee) {
        this(task, merchant, affiliate, terms, platformFee, Optional.empty());
    }

    /**
     * One line per term, {@code name: value}; line breaks and backslashes in values are escaped.
     */
    public String text() {
        Compensation pay = terms.compensation();
        return String.join(
                "\n",
                "creator-connect assignment terms, form 1",
                line("task", task.text()),
                line("merchant", merchant.text()),
                line("affiliate", affiliate.text()),
                line("title", terms.title()),
                line("brief", terms.brief()),
                line("platform", terms.platform()) + inCommunity(),
                line("compensation", pay.type().name()),
                line("fee", pay.fee().toString()),
                line("platform fee", platformFee.toString()),
                line("rate", pay.rate().map(Rate::decimal).orElse("none")),
                line("tranches", tranches()),
                line("stay live days", Integer.toString(terms.stayLiveDays())),
                line("submission days", Integer.toString(terms.submissionDays())),
                line("revision rounds", Integer.toString(terms.revisionRounds())),
                line("disclosure", terms.disclosureRule()),
                "");
    }

    /** SHA-256 of the text in UTF-8, as 64 lower-case hexadecimal digits. */
    public String hash() {
        return Digest.of(text());
    }

    /** Only where there is one, so that the terms of all other tasks keep their text. */
    private String inCommunity() {
        return community.map(id -> "\n" + line("community", id.toString())).orElse("");
    }

    private String tranches() {
        return terms.payments().shares().stream()
                .map(share -> share.percent() + "% after " + share.afterDays() + " days")
                .collect(Collectors.joining(", "));
    }

    private static String line(String name, String value) {
        String escaped = value.replace("\\", "\\\\").replace("\r", "\\r").replace("\n", "\\n");
        return name + ": " + escaped;
    }
}
