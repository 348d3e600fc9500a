package org.creatorconnect.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creatorconnect.access.LinkPurpose;
import org.creatorconnect.access.LinkStatus;
import org.creatorconnect.affiliateimport.AffiliateImportStatus;
import org.creatorconnect.affiliateimport.ImportColumn;
import org.creatorconnect.affiliateimport.ImportFailure;
import org.creatorconnect.affiliateimport.RowFault;
import org.creatorconnect.appeal.AppealKind;
import org.creatorconnect.appeal.AppealStatus;
import org.creatorconnect.application.ApplicationStatus;
import org.creatorconnect.assignment.AssignmentStatus;
import org.creatorconnect.assignment.CancellationReason;
import org.creatorconnect.assignment.TrancheStatus;
import org.creatorconnect.attribution.CandidateKind;
import org.creatorconnect.ban.BanReason;
import org.creatorconnect.catalog.FeedFormat;
import org.creatorconnect.channel.ChannelRefusalReason;
import org.creatorconnect.channel.ChannelReviewKind;
import org.creatorconnect.channel.ChannelReviewStatus;
import org.creatorconnect.channel.ChannelStatus;
import org.creatorconnect.channel.LookOutcome;
import org.creatorconnect.channel.PlatformKind;
import org.creatorconnect.channel.ProofWay;
import org.creatorconnect.click.ClickMark;
import org.creatorconnect.click.Traffic;
import org.creatorconnect.commission.AdjustmentCause;
import org.creatorconnect.commission.ApprovalReason;
import org.creatorconnect.commission.CommissionStatus;
import org.creatorconnect.commission.TakenFrom;
import org.creatorconnect.coupon.CouponPause;
import org.creatorconnect.coupon.CouponStatus;
import org.creatorconnect.dispute.DisputeDecision;
import org.creatorconnect.dispute.DisputeReason;
import org.creatorconnect.dispute.DisputeSide;
import org.creatorconnect.dispute.DisputeStatus;
import org.creatorconnect.duplicate.DismissalReason;
import org.creatorconnect.duplicate.DuplicateKind;
import org.creatorconnect.duplicate.DuplicateStatus;
import org.creatorconnect.earnings.EarningSource;
import org.creatorconnect.export.FileFormat;
import org.creatorconnect.export.ListExportStatus;
import org.creatorconnect.feed.FeedAddressStatus;
import org.creatorconnect.feed.FeedOrigin;
import org.creatorconnect.feed.FeedRhythm;
import org.creatorconnect.feed.FeedStatus;
import org.creatorconnect.feed.FeedStep;
import org.creatorconnect.identity.InvitationStatus;
import org.creatorconnect.identity.SignInWay;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.mail.LetterStatus;
import org.creatorconnect.merchant.AttributionModel;
import org.creatorconnect.merchant.CouponPolicy;
import org.creatorconnect.merge.AffiliateMergeStatus;
import org.creatorconnect.messaging.OutboxKind;
import org.creatorconnect.order.OrderEventType;
import org.creatorconnect.order.OrderStatus;
import org.creatorconnect.payee.PayoutMethod;
import org.creatorconnect.payee.TaxForm;
import org.creatorconnect.payout.PaymentStatus;
import org.creatorconnect.payout.PayoutExclusion;
import org.creatorconnect.payout.PayoutRunStatus;
import org.creatorconnect.payout.PayoutStatus;
import org.creatorconnect.payout.PayoutVerdict;
import org.creatorconnect.proposal.ProposalSide;
import org.creatorconnect.proposal.ProposalStatus;
import org.creatorconnect.rate.RuleKind;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.registry.AffiliateStatus;
import org.creatorconnect.registry.RoleApplicationStatus;
import org.creatorconnect.segment.SegmentActStatus;
import org.creatorconnect.segment.TagAct;
import org.creatorconnect.segment.TagTone;
import org.creatorconnect.submission.SubmissionStatus;
import org.creatorconnect.task.CompensationType;
import org.creatorconnect.task.TaskAccess;
import org.creatorconnect.task.TaskStatus;
import org.creatorconnect.taskinvitation.TaskInvitationStatus;
import org.creatorconnect.team.TeamMemberStatus;
import org.creatorconnect.tier.TierMoveCause;
import org.creatorconnect.webhook.PauseReason;
import org.creatorconnect.webhook.WebhookDeliveryStatus;
import org.creatorconnect.webhook.WebhookStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A table takes the states of the model and no others, so that neither knows one nobody enters. */
class StatesOfTheTablesTest extends DatabaseTest {

    private static final Pattern WORD = Pattern.compile("'([A-Z0-9_]+)'");

    @ParameterizedTest
    @MethodSource({
        "states",
        "statesOfChannels",
        "statesOfImportsAndDuplicates",
        "statesOfSegmentsAndTiers",
        "statesOfTeams",
        "statesOfWebhooks"
    })
    void aColumnTakesTheStatesOfTheModelAndNoOthers(String table, String column, Enum<?>[] states) {
        assertThat(taken(table, column).toList())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(states).map(Enum::name).toList());
    }

    static Stream<Arguments> states() {
        return Stream.concat(ofFeeds(), ofAllOthers());
    }

    private static Stream<Arguments> ofFeeds() {
        return Stream.of(
                Arguments.of("feed_import", "status", FeedStatus.values()),
                Arguments.of("feed_import", "step", FeedStep.values()),
                Arguments.of("feed_import", "origin", FeedOrigin.values()),
                Arguments.of("feed_import", "format", FeedFormat.values()),
                Arguments.of("feed_address", "rhythm", FeedRhythm.values()),
                Arguments.of("feed_address", "status", FeedAddressStatus.values()));
    }

    private static Stream<Arguments> ofAllOthers() {
        return Stream.of(
                Arguments.of("affiliate", "status", AffiliateStatus.values()),
                Arguments.of("ban", "reason", BanReason.values()),
                Arguments.of("affiliate_role", "role", AffiliateRole.values()),
                Arguments.of("role_application", "status", RoleApplicationStatus.values()),
                Arguments.of("invitation", "status", InvitationStatus.values()),
                Arguments.of("letter", "status", LetterStatus.values()),
                Arguments.of("sign_in", "way", SignInWay.values()),
                Arguments.of("mailed_link", "purpose", LinkPurpose.values()),
                Arguments.of("mailed_link", "status", LinkStatus.values()),
                Arguments.of("task", "status", TaskStatus.values()),
                Arguments.of("task", "compensation", CompensationType.values()),
                Arguments.of("task_application", "status", ApplicationStatus.values()),
                Arguments.of("assignment", "status", AssignmentStatus.values()),
                Arguments.of("tranche", "status", TrancheStatus.values()),
                Arguments.of("submission", "status", SubmissionStatus.values()),
                Arguments.of("click", "mark", ClickMark.values()),
                Arguments.of("click", "traffic", Traffic.values()),
                Arguments.of("shop_order", "status", OrderStatus.values()),
                Arguments.of("order_event", "type", OrderEventType.values()),
                Arguments.of("attribution_candidate", "kind", CandidateKind.values()),
                Arguments.of("commission", "status", CommissionStatus.values()),
                Arguments.of("commission", "rule", RuleKind.values()),
                Arguments.of("commission", "approval_reason", ApprovalReason.values()),
                Arguments.of("commission_adjustment", "cause", AdjustmentCause.values()),
                Arguments.of("commission_adjustment", "taken_from", TakenFrom.values()),
                Arguments.of("earning", "source", EarningSource.values()),
                Arguments.of("payout_method", "type", PayoutMethod.Type.values()),
                Arguments.of("tax_form", "kind", TaxForm.Kind.values()),
                Arguments.of("payout", "status", PayoutStatus.values()),
                Arguments.of("payout_run", "status", PayoutRunStatus.values()),
                Arguments.of("payout_exclusion", "reason", PayoutExclusion.Reason.values()),
                Arguments.of("payout_case", "verdict", PayoutVerdict.values()),
                Arguments.of("payment_report", "status", PaymentStatus.values()),
                Arguments.of("outbox", "kind", OutboxKind.values()),
                Arguments.of("list_export", "status", ListExportStatus.values()),
                Arguments.of("list_export", "format", FileFormat.values()));
    }

    static Stream<Arguments> statesOfImportsAndDuplicates() {
        return Stream.of(
                Arguments.of("affiliate_import", "status", AffiliateImportStatus.values()),
                Arguments.of("affiliate_import", "failure", ImportFailure.values()),
                Arguments.of("affiliate_import_error", "column_name", ImportColumn.values()),
                Arguments.of("affiliate_import_error", "reason", RowFault.values()),
                Arguments.of("affiliate_merge", "status", AffiliateMergeStatus.values()),
                Arguments.of("duplicate", "kind", DuplicateKind.values()),
                Arguments.of("duplicate", "status", DuplicateStatus.values()),
                Arguments.of("duplicate", "reason", DismissalReason.values()));
    }

    static Stream<Arguments> statesOfSegmentsAndTiers() {
        return Stream.of(
                Arguments.of("program", "attribution_model", AttributionModel.values()),
                Arguments.of("program", "coupon_policy", CouponPolicy.values()),
                Arguments.of("coupon_code", "status", CouponStatus.values()),
                Arguments.of("coupon_code", "pause_reason", CouponPause.values()),
                Arguments.of("tag", "tone", TagTone.values()),
                Arguments.of("segment_act", "kind", TagAct.values()),
                Arguments.of("segment_act", "status", SegmentActStatus.values()),
                Arguments.of("tier_move", "cause", TierMoveCause.values()));
    }

    static Stream<Arguments> statesOfTeams() {
        return Stream.of(
                Arguments.of("account", "team_right", TeamRight.values()),
                Arguments.of("team_member", "team_right", TeamRight.values()),
                Arguments.of("team_member", "status", TeamMemberStatus.values()));
    }

    static Stream<Arguments> statesOfWebhooks() {
        return Stream.of(
                Arguments.of("webhook", "status", WebhookStatus.values()),
                Arguments.of("webhook", "pause_reason", PauseReason.values()),
                Arguments.of("webhook_delivery", "status", WebhookDeliveryStatus.values()));
    }

    static Stream<Arguments> statesOfChannels() {
        return Stream.of(
                Arguments.of("channel", "status", ChannelStatus.values()),
                Arguments.of("channel", "proved_by", ProofWay.values()),
                Arguments.of("platform", "kind", PlatformKind.values()),
                Arguments.of("channel_look", "way", ProofWay.values()),
                Arguments.of("channel_look", "outcome", LookOutcome.values()),
                Arguments.of("follower_count", "way", ProofWay.values()),
                Arguments.of("proposal", "status", ProposalStatus.values()),
                Arguments.of("proposal", "proposed_by", ProposalSide.values()),
                Arguments.of("assignment_cancellation", "reason", CancellationReason.values()),
                Arguments.of("task", "access", TaskAccess.values()),
                Arguments.of("task_invitation", "status", TaskInvitationStatus.values()),
                Arguments.of("dispute", "status", DisputeStatus.values()),
                Arguments.of("dispute", "decision", DisputeDecision.values()),
                Arguments.of("dispute", "reason", DisputeReason.values()),
                Arguments.of("dispute_message", "side", DisputeSide.values()),
                Arguments.of("appeal", "kind", AppealKind.values()),
                Arguments.of("appeal", "status", AppealStatus.values()),
                Arguments.of("channel_review", "kind", ChannelReviewKind.values()),
                Arguments.of("channel_review", "status", ChannelReviewStatus.values()),
                Arguments.of("channel_review", "reason_code", ChannelRefusalReason.values()));
    }

    /** The words of the check that looks at this column alone. */
    private Stream<String> taken(String table, String column) {
        String check =
                (String)
                        entityManager
                                .createNativeQuery(
                                        """
                                        SELECT pg_get_constraintdef(c.oid) FROM pg_constraint c
                                        JOIN pg_attribute a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
                                        WHERE c.contype = 'c' AND c.conrelid = CAST(?1 AS regclass)
                                          AND a.attname = ?2\
                                        """,
                                        String.class)
                                .setParameter(1, table)
                                .setParameter(2, column)
                                .getSingleResult();
        return WORD.matcher(check).results().map(found -> found.group(1));
    }
}
