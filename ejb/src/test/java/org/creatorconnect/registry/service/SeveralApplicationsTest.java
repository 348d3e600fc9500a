package org.creatorconnect.registry.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.creatorconnect.foundation.service.AtOnce;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.RoleApplicationId;
import org.creatorconnect.registry.RoleApplicationStatus;
import org.creatorconnect.registry.RoleRejectionReason;
import org.junit.jupiter.api.Test;

/** What a reviewer does to several applications at once. */
class SeveralApplicationsTest {

    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    private final List<String> told = new ArrayList<>();
    private final RoleDecisionsAtOnce decisions = new RoleDecisionsAtOnce(new Decisions());

    @Test
    void eachApplicationIsDecidedAsToldAndOneDecidedBeforeStopsNoOther() {
        List<AtOnce.Outcome> outcomes =
                decisions.decide(
                        List.of(new RoleApplicationId(SECOND), new RoleApplicationId(FIRST)),
                        new RoleVerdict(false, RoleRejectionReason.NOT_THE_OWNER));
        assertThat(told).containsExactly("1 false NOT_THE_OWNER");
        assertThat(outcomes).extracting(AtOnce.Outcome::isDone).containsExactly(false, true);
    }

    @Test
    void noneIsRejectedWithoutAReason() {
        assertThatThrownBy(
                        () ->
                                decisions.decide(
                                        List.of(new RoleApplicationId(FIRST)),
                                        new RoleVerdict(false, null)))
                .isInstanceOf(ValidationFailed.class);
        assertThat(told).isEmpty();
    }

    /** The second was decided before. */
    private final class Decisions extends RoleDecisions {

        @Override
        public RoleApplicationStatus decide(RoleApplicationId id, Supplier<RoleVerdict> verdict) {
            if (id.value().equals(SECOND)) {
                throw new AlreadyDecided("The application is APPROVED");
            }
            RoleVerdict given = verdict.get();
            told.add(
                    id.value().getLeastSignificantBits()
                            + " "
                            + given.approves()
                            + " "
                            + given.reason());
            return RoleApplicationStatus.REJECTED;
        }
    }
}
