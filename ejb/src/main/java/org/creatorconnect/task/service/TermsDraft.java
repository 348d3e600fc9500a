package org.creatorconnect.task.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.creatorconnect.campaign.Campaign;
import org.creatorconnect.channel.Platform;
import org.creatorconnect.channel.PlatformKind;
import org.creatorconnect.channel.PlatformRepository;
import org.creatorconnect.foundation.service.Content;
import org.creatorconnect.refusal.Refusal.FieldError;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.task.Compensation;
import org.creatorconnect.task.CompensationType;
import org.creatorconnect.task.TaskCenterPolicy;
import org.creatorconnect.task.TaskTerms;
import org.creatorconnect.task.TranchePlan;
import org.creatorconnect.task.TrancheShare;
import org.jspecify.annotations.Nullable;

/** Turns what a merchant wrote into terms, with the usual values where nothing was said. */
@ApplicationScoped
public class TermsDraft {

    private static final String USUAL_DISCLOSURE = "#ad";

    private final Content content;
    private final TaskCenterPolicy policy;
    private final PlatformRepository platforms;
    private final AudienceDraft audiences;
    private final InstantSource clock;

    protected TermsDraft() {
        this(null, null, null, null, null);
    }

    @Inject
    public TermsDraft(
            Content content,
            TaskCenterPolicy policy,
            PlatformRepository platforms,
            AudienceDraft audiences,
            InstantSource clock) {
        this.content = content;
        this.policy = policy;
        this.platforms = platforms;
        this.audiences = audiences;
        this.clock = clock;
    }

    /**
     * @param campaign within which it lies and whose currency it pays in
     * @throws ValidationFailed naming the fields at fault
     */
    public TaskTerms terms(Supplier<DraftTask> request, Campaign campaign) {
        DraftTask draft = request.get();
        content.require(draft);
        requireFuture(draft.endsAt());
        campaign.requireWithin(draft.endsAt());
        Platform platform = platform(draft.platform());
        Compensation pay = draft.compensation().compensation(campaign.currency());
        boolean groupOnly = or(draft.groupOnly(), false);
        if (groupOnly) {
            requireForGroups(platform, pay);
        }
        return new TaskTerms(
                draft.title().strip(),
                or(draft.brief(), "").strip(),
                draft.platform(),
                draft.slots(),
                draft.endsAt(),
                pay,
                audiences.minFollowers(draft),
                or(draft.stayLiveDays(), 0),
                plan(draft.tranches()),
                or(draft.submissionDays(), policy.submissionDays()),
                or(draft.revisionRounds(), policy.revisionRounds()),
                or(draft.disclosureRule(), USUAL_DISCLOSURE),
                groupOnly,
                audiences.audience(draft));
    }

    private void requireFuture(Instant endsAt) {
        if (!endsAt.isAfter(clock.instant())) {
            throw ValidationFailed.of("endsAt", "must lie in the future");
        }
    }

    private Platform platform(String code) {
        return platforms
                .find(code)
                .orElseThrow(
                        () ->
                                ValidationFailed.of(
                                        "platform", "is not one of the platforms known here"));
    }

    /** A group owner is paid by sale, and content for communities needs a place that has some. */
    private static void requireForGroups(Platform platform, Compensation pay) {
        List<FieldError> errors = new ArrayList<>();
        if (pay.type() != CompensationType.CPS) {
            errors.add(
                    new FieldError(
                            "groupOnly", "goes with CPS alone: communities are paid by sale"));
        }
        if (platform.kind() == PlatformKind.PERSON) {
            errors.add(
                    new FieldError(
                            "platform",
                            "must be one with communities for a task that is for them only"));
        }
        if (!errors.isEmpty()) {
            throw new ValidationFailed(errors);
        }
    }

    private static TranchePlan plan(@Nullable List<DraftTask.Part> parts) {
        if (parts == null || parts.isEmpty()) {
            return TranchePlan.AT_ONCE;
        }
        try {
            return new TranchePlan(
                    parts.stream()
                            .map(part -> new TrancheShare(part.percent(), part.afterDays()))
                            .toList());
        } catch (IllegalArgumentException broken) {
            throw ValidationFailed.of("tranches", String.valueOf(broken.getMessage()));
        }
    }

    private static <T> T or(@Nullable T given, T usual) {
        return given == null ? usual : given;
    }
}
