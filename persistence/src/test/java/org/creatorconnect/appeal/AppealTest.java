package org.creatorconnect.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.creatorconnect.ban.Ban;
import org.creatorconnect.ban.BanId;
import org.creatorconnect.ban.BanReason;
import org.creatorconnect.ban.BanScope;
import org.creatorconnect.ban.BanTerms;
import org.creatorconnect.ban.RunningAssignments;
import org.creatorconnect.refusal.AlreadyDecided;
import org.creatorconnect.refusal.ApproverIsAuthor;
import org.creatorconnect.refusal.RoleRequired;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.registry.RoleApplication;
import org.creatorconnect.registry.RoleApplicationId;
import org.creatorconnect.registry.RoleRejectionReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AppealTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final AffiliateId MARA = new AffiliateId(new UUID(0, 2));

    /** How each state is reached. */
    private static final Map<AppealStatus, Consumer<Appeal>> WAYS =
            Map.of(
                    AppealStatus.OPEN, appeal -> {},
                    AppealStatus.ESCALATED, Appeal::escalate,
                    AppealStatus.GRANTED, appeal -> appeal.grant(Optional.empty(), "other", NOW),
                    AppealStatus.DENIED, appeal -> appeal.deny("it stands", "other", NOW),
                    AppealStatus.WITHDRAWN, appeal -> appeal.withdraw("mara", NOW),
                    AppealStatus.MOOT, appeal -> appeal.moot("system", NOW));

    private static final Set<AppealStatus> UNDECIDED =
            EnumSet.of(AppealStatus.OPEN, AppealStatus.ESCALATED);

    @ParameterizedTest
    @EnumSource(AppealStatus.class)
    void itEndsOnceFromWhereverItIsUndecided(AppealStatus from) {
        for (AppealStatus to :
                EnumSet.complementOf(EnumSet.of(AppealStatus.OPEN, AppealStatus.ESCALATED))) {
            Appeal appeal = in(from);
            if (UNDECIDED.contains(from)) {
                WAYS.get(to).accept(appeal);
                assertThat(appeal.status()).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> WAYS.get(to).accept(appeal))
                        .isInstanceOf(AlreadyDecided.class);
                assertThat(appeal.status()).isEqualTo(from);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(AppealStatus.class)
    void onlyAnOpenOneGoesToAnOperator(AppealStatus from) {
        Appeal appeal = in(from);
        assertThat(appeal.escalate()).isEqualTo(from == AppealStatus.OPEN);
        assertThat(appeal.status())
                .isEqualTo(from == AppealStatus.OPEN ? AppealStatus.ESCALATED : from);
    }

    @ParameterizedTest
    @EnumSource(AppealStatus.class)
    void silenceEndsWhatIsUndecidedAndNothingElse(AppealStatus from) {
        Appeal appeal = in(from);
        assertThat(appeal.lapse(NOW)).isEqualTo(UNDECIDED.contains(from));
        assertThat(appeal.status())
                .isEqualTo(UNDECIDED.contains(from) ? AppealStatus.GRANTED : from);
    }

    @ParameterizedTest
    @EnumSource(BanReason.class)
    void silenceLetsEverybodyInButWhoIsBannedForFraud(BanReason reason) {
        Appeal appeal = appeal(Appealed.of(ban(reason)), NOW);
        appeal.lapse(NOW.plus(Appeal.DECISION));
        assertThat(appeal.status())
                .isEqualTo(reason == BanReason.FRAUD ? AppealStatus.DENIED : AppealStatus.GRANTED);
    }

    @Test
    void aReviewerDecidesWhileItIsOpenAndAnOperatorOnceItIsEscalated() {
        Appeal open = in(AppealStatus.OPEN);
        assertThatCode(() -> open.requireDecidedBy("other", true, false))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> open.requireDecidedBy("other", false, true))
                .isInstanceOf(RoleRequired.class);
        Appeal escalated = in(AppealStatus.ESCALATED);
        assertThatCode(() -> escalated.requireDecidedBy("other", false, true))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> escalated.requireDecidedBy("other", true, false))
                .isInstanceOf(RoleRequired.class);
    }

    @Test
    void whoeverDecidedFirstDoesNotDecideAgain() {
        for (AppealStatus state : UNDECIDED) {
            assertThatThrownBy(() -> in(state).requireDecidedBy("reviewer", true, true))
                    .isInstanceOf(ApproverIsAuthor.class);
        }
    }

    @Test
    void aDecisionCanBeAppealedToTheEndOfItsFourteenthDay() {
        Appealed decision = Appealed.of(ban(BanReason.OTHER));
        Instant end = NOW.plus(Appeal.WINDOW);
        assertThat(appeal(decision, end).status()).isEqualTo(AppealStatus.OPEN);
        assertThatThrownBy(() -> appeal(decision, end.plusNanos(1)))
                .isInstanceOf(StateForbids.class);
    }

    @Test
    void onlyARejectedApplicationIsAppealed() {
        RoleApplication application =
                new RoleApplication(
                        new RoleApplicationId(new UUID(0, 3)), MARA, AffiliateRole.MCN, "", NOW);
        assertThatThrownBy(() -> Appealed.of(application)).isInstanceOf(StateForbids.class);
        application.reject(RoleRejectionReason.OTHER, "reviewer", NOW);
        Appealed rejection = Appealed.of(application);
        assertThat(rejection.kind()).isEqualTo(AppealKind.ROLE_REJECTION);
        assertThat(rejection.silence()).isEqualTo(AppealStatus.GRANTED);
        assertThat(rejection.by()).isEqualTo("reviewer");
    }

    private static Appeal in(AppealStatus state) {
        Appeal appeal = appeal(Appealed.of(ban(BanReason.OTHER)), NOW);
        WAYS.get(state).accept(appeal);
        return appeal;
    }

    private static Appeal appeal(Appealed decision, Instant at) {
        return new Appeal(new AppealId(new UUID(0, 1)), decision, "it was not me", at);
    }

    private static Ban ban(BanReason reason) {
        return new Ban(
                new BanId(new UUID(0, 4)),
                MARA,
                new BanTerms(
                        BanScope.PLATFORM,
                        reason,
                        Optional.empty(),
                        Optional.empty(),
                        RunningAssignments.CANCEL),
                "reviewer",
                NOW);
    }
}
