package org.creatorconnect.task.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.creatorconnect.channel.PlatformRepository;
import org.creatorconnect.refusal.Refusal.FieldError;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.registry.Countries;
import org.creatorconnect.task.Audience;
import org.creatorconnect.task.TaskAccess;
import org.jspecify.annotations.Nullable;

/** Turns what a merchant wrote about its audience into the gate of a task. */
@ApplicationScoped
public class AudienceDraft {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> ROLES =
            Arrays.stream(AffiliateRole.values()).map(Enum::name).collect(Collectors.toSet());

    private final PlatformRepository platforms;

    protected AudienceDraft() {
        this(null);
    }

    @Inject
    public AudienceDraft(PlatformRepository platforms) {
        this.platforms = platforms;
    }

    /**
     * @throws ValidationFailed naming the fields at fault
     */
    public Audience audience(DraftTask draft) {
        List<FieldError> errors = new ArrayList<>();
        GivenAudience given =
                Optional.ofNullable(draft.audience())
                        .orElse(new GivenAudience(null, null, null, null, null));
        Audience audience =
                new Audience(
                        access(draft.access(), errors),
                        codes("roles", given.roles(), ROLES::contains, errors),
                        codes("platforms", given.platforms(), this::isPlatform, errors),
                        codes("countries", given.countries(), Countries::isCode, errors),
                        codes("languages", given.languages(), LANGUAGES::contains, errors));
        if (Boolean.TRUE.equals(draft.groupOnly()) && !audience.platforms().isEmpty()) {
            errors.add(
                    new FieldError(
                            "audience/platforms", "does not go with a task for communities alone"));
        }
        if (!errors.isEmpty()) {
            throw new ValidationFailed(errors);
        }
        return audience;
    }

    /**
     * The least followers, which can be said beside the audience or in it.
     *
     * @throws ValidationFailed when both are said, and not the same
     */
    public long minFollowers(DraftTask draft) {
        Long beside = draft.minFollowers();
        Long within = draft.audience() == null ? null : draft.audience().minFollowers();
        if (beside != null && within != null && !beside.equals(within)) {
            throw ValidationFailed.of(
                    "audience/minFollowers", "is not what minFollowers says: give one of them");
        }
        Long said = within == null ? beside : within;
        return said == null ? 0 : said;
    }

    private static TaskAccess access(@Nullable String word, List<FieldError> errors) {
        if (word == null || word.equals(TaskAccess.OPEN.name())) {
            return TaskAccess.OPEN;
        }
        if (!word.equals(TaskAccess.INVITED.name())) {
            errors.add(new FieldError("access", "must be one of [OPEN, INVITED]"));
        }
        return TaskAccess.INVITED;
    }

    private boolean isPlatform(String code) {
        return platforms.find(code).isPresent();
    }

    private static String codes(
            String list,
            @Nullable List<String> given,
            Predicate<String> known,
            List<FieldError> errors) {
        if (given == null) {
            return "";
        }
        for (int at = 0; at < given.size(); at++) {
            String code = given.get(at);
            if (code == null || !known.test(code)) {
                errors.add(
                        new FieldError(
                                "audience/" + list + "/" + at, "is none that is known here"));
            }
        }
        return errors.isEmpty() ? Audience.codes(given) : "";
    }
}
