package org.creatorconnect.owndata;

import java.util.List;

/**
 * What we know of an affiliate, and of those that it took in, for its owners; {@code :whose} is the
 * affiliate.
 */
final class AffiliateSections {

    private static final String OF_THEM =
            "affiliate_id IN (SELECT f.id FROM affiliate f WHERE f.id = :whose OR f.merged_into = :whose)";

    static final List<OwnSection> ALL =
            List.of(
                    of(
                            "affiliate",
                            """
                            SELECT id, display_name AS "displayName", legal_name AS "legalName", country AS "country",
                                   status AS "status", joined_at AS "joinedAt", name_verified_at AS "nameVerifiedAt",
                                   (SELECT array_agg(r.role ORDER BY r.role) FROM affiliate_role r
                                    WHERE r.affiliate_id = affiliate.id) AS "affiliateRoles"
                            FROM affiliate WHERE id = :whose"""),
                    of(
                            "merges",
                            """
                            SELECT g.id, f.display_name AS "name", g.decided_at AS "mergedAt"
                            FROM affiliate_merge g JOIN affiliate f ON f.id = g.merged_id
                            WHERE g.survivor_id = :whose AND g.status = 'CONFIRMED'"""),
                    of(
                            "channels",
                            """
                            SELECT c.id, c.platform AS "platform", c.url AS "url", c.community AS "community",
                                   c.status AS "status", c.followers AS "followers", c.proved_by AS "provedBy",
                                   c.verified_at AS "verifiedAt", c.created_at AS "createdAt",
                                   (SELECT json_agg(json_build_object('countedAt', f.counted_at,
                                                                      'followers', f.followers) ORDER BY f.counted_at)
                                    FROM follower_count f WHERE f.channel_id = c.id) AS "history"
                            FROM channel c WHERE c.affiliate_id = :whose"""),
                    of(
                            "channelEvidence",
                            """
                            SELECT id, channel_id AS "channelId", kind AS "kind", status AS "status", link AS "link",
                                   note AS "note", opened_at AS "openedAt", reason_code AS "reasonCode",
                                   decided_at AS "decidedAt"
                            FROM channel_review WHERE affiliate_id = :whose"""),
                    of(
                            "roleApplications",
                            """
                            SELECT id, role AS "role", status AS "status", statement AS "statement",
                                   legal_name AS "legalName", contact AS "contact", applied_at AS "appliedAt",
                                   decided_at AS "decidedAt", reason_code AS "reasonCode"
                            FROM role_application WHERE affiliate_id = :whose"""),
                    of(
                            "bans",
                            """
                            SELECT b.id, b.reason AS "reason", m.name AS "merchant", b.banned_at AS "bannedAt",
                                   b.banned_until AS "bannedUntil", b.ended_at AS "endedAt"
                            FROM ban b LEFT JOIN merchant m ON m.id = b.merchant_id
                            WHERE b.affiliate_id = :whose"""),
                    of(
                            "appeals",
                            """
                            SELECT id, kind AS "kind", status AS "status", statement AS "statement",
                                   appealed_at AS "appealedAt", note AS "answer", ended_at AS "endedAt"
                            FROM appeal WHERE affiliate_id = :whose"""),
                    of(
                            "contracts",
                            """
                            SELECT c.id, m.display_name AS "agency", f.display_name AS "creator", c.status AS "status",
                                   c.starts_on AS "startsOn", c.ends_on AS "endsOn", c.tail_ends_on AS "tailEndsOn",
                                   c.agreed_at AS "agreedAt"
                            FROM roster_contract c JOIN affiliate m ON m.id = c.mcn_id
                            JOIN affiliate f ON f.id = c.affiliate_id WHERE :whose IN (c.affiliate_id, c.mcn_id)"""),
                    of(
                            "applications",
                            """
                            SELECT a.id, t.title AS "task", a.status AS "status", a.pitch AS "pitch",
                                   a.applied_at AS "appliedAt", a.decided_at AS "decidedAt", a.reason_code AS "reasonCode"
                            FROM task_application a JOIN task t ON t.id = a.task_id WHERE a.affiliate_id = :whose"""),
                    of(
                            "taskInvitations",
                            """
                            SELECT i.id, t.title AS "task", i.status AS "status", i.fee_minor AS "feeMinor",
                                   i.currency AS "currency", i.invited_at AS "invitedAt", i.lapses_at AS "lapsesAt",
                                   i.ended_at AS "endedAt"
                            FROM task_invitation i JOIN task t ON t.id = i.task_id WHERE i.affiliate_id = :whose"""),
                    of(
                            "assignments",
                            """
                            SELECT a.id, t.title AS "task", a.status AS "status", a.terms_text AS "terms",
                                   a.fee_minor AS "feeMinor", a.currency AS "currency", a.rate AS "rate",
                                   a.accepted_at AS "acceptedAt", a.submit_by AS "submitBy", a.ended_at AS "endedAt"
                            FROM assignment a JOIN task t ON t.id = a.task_id WHERE a.affiliate_id = :whose"""),
                    of(
                            "submissions",
                            """
                            SELECT s.id, s.assignment_id AS "assignmentId", s.round AS "round", s.status AS "status",
                                   s.content_url AS "contentUrl", s.submitted_at AS "submittedAt",
                                   s.decided_at AS "decidedAt", s.reason_code AS "reasonCode", s.note AS "note"
                            FROM submission s JOIN assignment a ON a.id = s.assignment_id
                            WHERE a.affiliate_id = :whose"""),
                    of(
                            "disputes",
                            """
                            SELECT d.id, d.assignment_id AS "assignmentId", d.status AS "status", d.reason AS "reason",
                                   d.statement AS "statement", d.opened_at AS "openedAt", d.decision AS "decision",
                                   d.creator_minor AS "creatorMinor", d.note AS "answer", d.ended_at AS "endedAt",
                                   d.overturned_at AS "overturnedAt"
                            FROM dispute d JOIN assignment a ON a.id = d.assignment_id
                            WHERE a.affiliate_id = :whose"""),
                    of(
                            "disputeMessages",
                            """
                            SELECT m.id, m.dispute_id AS "disputeId", m.side AS "side", m.text AS "text",
                                   m.written_at AS "writtenAt"
                            FROM dispute_message m JOIN dispute d ON d.id = m.dispute_id
                            JOIN assignment a ON a.id = d.assignment_id
                            WHERE a.affiliate_id = :whose AND m.side = 'CREATOR'"""),
                    of(
                            "proposals",
                            """
                            SELECT p.id, p.assignment_id AS "assignmentId", p.number AS "number", p.status AS "status",
                                   p.proposed_by AS "proposedBy", p.note AS "note", p.fee_minor AS "feeMinor",
                                   p.former_fee_minor AS "formerFeeMinor", p.currency AS "currency",
                                   p.submission_due_at AS "submissionDueAt", p.creator_minor AS "creatorMinor",
                                   p.proposed_at AS "proposedAt", p.ended_at AS "endedAt"
                            FROM proposal p JOIN assignment a ON a.id = p.assignment_id
                            WHERE a.affiliate_id = :whose"""),
                    of(
                            "formerTerms",
                            """
                            SELECT t.id, t.assignment_id AS "assignmentId", t.number AS "number",
                                   t.terms_text AS "terms", t.agreed_at AS "agreedAt", t.replaced_at AS "replacedAt"
                            FROM former_terms t JOIN assignment a ON a.id = t.assignment_id
                            WHERE a.affiliate_id = :whose"""),
                    of(
                            "cancellations",
                            """
                            SELECT c.assignment_id AS "id", c.reason AS "reason", c.note AS "note",
                                   c.canceled_at AS "canceledAt"
                            FROM assignment_cancellation c JOIN assignment a ON a.id = c.assignment_id
                            WHERE a.affiliate_id = :whose"""),
                    of(
                            "links",
                            """
                            SELECT l.id, l.code AS "code", m.name AS "merchant", l.target_url AS "targetUrl",
                                   l.sub_ids AS "subIds", l.created_at AS "createdAt", l.expires_at AS "expiresAt"
                            FROM tracking_link l JOIN merchant m ON m.id = l.merchant_id
                            WHERE l.affiliate_id = :whose"""),
                    of(
                            "coupons",
                            """
                            SELECT c.id, c.code AS "code", m.name AS "merchant", c.status AS "status",
                                   c.starts_at AS "startsAt", c.ends_at AS "endsAt", c.closed_at AS "closedAt"
                            FROM coupon_code c JOIN merchant m ON m.id = c.merchant_id
                            WHERE c.affiliate_id = :whose"""),
                    of(
                            "commissions",
                            """
                            SELECT c.id, m.name AS "merchant", c.status AS "status", c.original_minor AS "originalMinor",
                                   c.recouped_minor AS "recoupedMinor", c.kept_minor AS "amountMinor", c.currency AS "currency",
                                   c.created_at AS "createdAt", c.approved_at AS "approvedAt", c.reversed_at AS "reversedAt"
                            FROM commission c JOIN merchant m ON m.id = c.merchant_id WHERE c.affiliate_id = :whose"""),
                    of(
                            "earnings",
                            """
                            SELECT id, source AS "source", amount_minor AS "amountMinor", currency AS "currency",
                                   payable_at AS "payableAt", payout_id AS "payoutId", withdrawn_at AS "withdrawnAt"
                            FROM earning WHERE affiliate_id = :whose"""),
                    of(
                            "payouts",
                            """
                            SELECT p.id, p.status AS "status", p.gross_minor AS "grossMinor",
                                   p.recovered_minor AS "setOffMinor", p.net_minor AS "amountMinor",
                                   p.currency AS "currency", m.mask AS "to", p.created_at AS "createdAt",
                                   p.settled_at AS "settledAt", p.reason_code AS "reasonCode"
                            FROM payout p JOIN payout_method m ON m.id = p.method_id WHERE p.affiliate_id = :whose"""),
                    of(
                            "payoutMethods",
                            """
                            SELECT id, type AS "type", mask AS "mask", country AS "country", created_at AS "createdAt",
                                   usable_from AS "usableFrom"
                            FROM payout_method WHERE affiliate_id = :whose"""),
                    of(
                            "taxForms",
                            """
                            SELECT id, kind AS "kind", country AS "country", submitted_at AS "submittedAt"
                            FROM tax_form WHERE affiliate_id = :whose"""),
                    of(
                            "webhooks",
                            """
                            SELECT id, url AS "url", status AS "status", created_at AS "createdAt", ended_at AS "endedAt"
                            FROM webhook WHERE affiliate_id = :whose"""));

    private AffiliateSections() {}

    private static OwnSection of(String name, String sql) {
        return OwnSection.of(name, sql.replace("affiliate_id = :whose", OF_THEM));
    }
}
