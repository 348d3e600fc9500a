package org.creatorconnect.taskinvitation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creatorconnect.application.ApplicationRepository;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.Refusal.FieldError;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.task.Applicant;
import org.creatorconnect.task.Requirement;
import org.creatorconnect.task.Task;
import org.creatorconnect.task.service.Applicants;
import org.creatorconnect.taskinvitation.TaskInvitationRepository;

/** Who can be invited to a task. */
@ApplicationScoped
public class Invitees {

    private static final String FIELD = "affiliateIds/";

    private final Applicants applicants;
    private final ApplicationRepository applications;
    private final TaskInvitationRepository invitations;

    protected Invitees() {
        this(null, null, null);
    }

    @Inject
    public Invitees(
            Applicants applicants,
            ApplicationRepository applications,
            TaskInvitationRepository invitations) {
        this.applicants = applicants;
        this.applications = applications;
        this.invitations = invitations;
    }

    /**
     * Those named, each once, in their order; the caller holds the task's lock.
     *
     * @throws ValidationFailed naming each by its place who cannot be invited, with the reason
     */
    public List<AffiliateId> check(Task task, MerchantId merchant, List<String> named) {
        List<Optional<AffiliateId>> creators = named.stream().map(Invitees::creator).toList();
        Engaged engaged = engaged(task, creators.stream().flatMap(Optional::stream).toList());
        List<FieldError> errors = new ArrayList<>();
        Set<AffiliateId> found = new LinkedHashSet<>();
        for (int at = 0; at < named.size(); at++) {
            Optional<AffiliateId> creator = creators.get(at);
            Optional<String> wrong =
                    creator.map(one -> wrong(task, merchant, one).or(() -> engaged.as(one)))
                            .orElse(Optional.of("is nobody who can be invited"));
            String field = FIELD + at;
            wrong.ifPresent(reason -> errors.add(new FieldError(field, reason)));
            creator.ifPresent(found::add);
        }
        if (!errors.isEmpty()) {
            throw new ValidationFailed(errors);
        }
        return List.copyOf(found);
    }

    private Optional<String> wrong(Task task, MerchantId merchant, AffiliateId creator) {
        Applicant applicant = applicants.of(Optional.of(creator.value()));
        if (!applicant.joined() || !applicant.active()) {
            return Optional.of("is nobody who can be invited");
        }
        if (applicant.isBannedFrom(merchant.value())) {
            return Optional.of("is banned from you");
        }
        if (applicant
                .missing(task.terms().gate().invited(), merchant.value())
                .contains(Requirement.INFLUENCER_ROLE)) {
            return Optional.of("is no influencer, and fixed fees go to influencers alone");
        }
        return Optional.empty();
    }

    private Engaged engaged(Task task, List<AffiliateId> creators) {
        return new Engaged(
                invitations.asked(task.id(), creators),
                invitations.working(task.id(), creators),
                applications.live(task.id(), creators));
    }

    /** Who of those named has to do with the task already. */
    private record Engaged(
            Set<AffiliateId> asked, Set<AffiliateId> working, Set<AffiliateId> applied) {

        Optional<String> as(AffiliateId creator) {
            if (asked.contains(creator)) {
                return Optional.of("is invited already");
            }
            if (working.contains(creator)) {
                return Optional.of("does the task already, or did it");
            }
            return applied.contains(creator)
                    ? Optional.of("has applied for it: decide that")
                    : Optional.empty();
        }
    }

    private static Optional<AffiliateId> creator(String id) {
        try {
            return Optional.of(AffiliateId.parse(String.valueOf(id)));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }
}
