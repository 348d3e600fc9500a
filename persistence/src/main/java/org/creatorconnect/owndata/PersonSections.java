package org.creatorconnect.owndata;

import java.util.List;

/** What we know of a person; {@code :whose} is their account. No secret is among it. */
final class PersonSections {

    static final List<OwnSection> ALL =
            List.of(
                    OwnSection.of(
                            "account",
                            """
                            SELECT id, username AS "username", display_name AS "displayName", email AS "email",
                                   email_proved_at AS "emailProvedAt", created_at AS "createdAt",
                                   (SELECT array_agg(r.role ORDER BY r.role) FROM account_role r
                                    WHERE r.account_id = account.id) AS "roles",
                                   language AS "language", time_zone AS "timeZone",
                                   team_right AS "teamRight", password_hash IS NOT NULL AS "hasPassword"
                            FROM account WHERE id = :whose"""),
                    OwnSection.few(
                            "secondFactor",
                            """
                            SELECT made_at AS "madeAt", confirmed_at AS "confirmedAt",
                                   (SELECT count(*) FROM recovery_code c WHERE c.account_id = f.account_id) AS "codesLeft"
                            FROM second_factor f WHERE account_id = :whose"""),
                    OwnSection.of(
                            "acceptedTerms",
                            """
                            SELECT id, terms_version AS "version", language AS "language", accepted_at AS "acceptedAt"
                            FROM accepted_terms WHERE account_id = :whose"""),
                    OwnSection.of(
                            "signIns",
                            """
                            SELECT id, opened_at AS "openedAt", seen_at AS "seenAt", ended_at AS "endedAt",
                                   ended_at IS NULL AS "open", place AS "place", device AS "device", way AS "way"
                            FROM sign_in WHERE account_id = :whose"""),
                    OwnSection.of(
                            "apiTokens",
                            """
                            SELECT id, name AS "name", created_at AS "createdAt", revoked_at AS "revokedAt"
                            FROM api_token WHERE account_id = :whose"""),
                    OwnSection.of(
                            "providerLinks",
                            """
                            SELECT id, issuer AS "issuer", subject AS "subject", linked_at AS "linkedAt"
                            FROM openid_link WHERE account_id = :whose"""),
                    OwnSection.of(
                            "teamPlaces",
                            """
                            SELECT t.id, coalesce(m.name, a.display_name) AS "team",
                                   CASE WHEN t.merchant_id IS NULL THEN 'AFFILIATE' ELSE 'MERCHANT' END AS "of",
                                   t.team_right AS "right", t.status AS "status", t.joined_at AS "joinedAt",
                                   t.ended_at AS "endedAt"
                            FROM team_member t LEFT JOIN merchant m ON m.id = t.merchant_id
                            LEFT JOIN affiliate a ON a.id = t.affiliate_id WHERE t.account_id = :whose"""),
                    OwnSection.of(
                            "agencyInvitations",
                            """
                            SELECT i.id, m.display_name AS "agency", i.email AS "address", i.share_bps AS "shareBps",
                                   i.invited_at AS "invitedAt", i.lapses_at AS "lapsesAt"
                            FROM roster_invitation i JOIN affiliate m ON m.id = i.mcn_id
                            JOIN account a ON lower(a.email) = lower(i.email) WHERE a.id = :whose"""),
                    OwnSection.of(
                            "mailedLinks",
                            """
                            SELECT id, purpose AS "purpose", address AS "address", status AS "status",
                                   made_at AS "madeAt", expires_at AS "expiresAt"
                            FROM mailed_link WHERE account_id = :whose"""),
                    OwnSection.of(
                            "letters",
                            """
                            SELECT l.id, l.kind AS "kind", l.address AS "address", l.status AS "status",
                                   l.created_at AS "createdAt", l.ended_at AS "endedAt"
                            FROM letter l JOIN account a ON lower(a.email) = lower(l.address) WHERE a.id = :whose"""),
                    OwnSection.of(
                            "notifications",
                            """
                            SELECT id, kind AS "kind", about AS "about", at AS "at", due_at AS "dueAt", read_at AS "readAt"
                            FROM notification WHERE account_id = :whose"""),
                    OwnSection.few(
                            "letterChoices",
                            """
                            SELECT kind AS "kind", mailing AS "mailing" FROM mail_choice WHERE account_id = :whose
                            ORDER BY kind"""),
                    OwnSection.few(
                            "letterHours",
                            """
                            SELECT a.time_zone AS "timeZone", h.digest_hour AS "digestHour", h.quiet_from AS "quietFrom",
                                   h.quiet_until AS "quietUntil"
                            FROM letter_hours h JOIN account a ON a.id = h.account_id WHERE h.account_id = :whose"""),
                    OwnSection.few(
                            "putAwayColumns",
                            """
                            SELECT list AS "list", columns AS "columns" FROM put_away_columns
                            WHERE account_id = :whose ORDER BY list"""),
                    OwnSection.of(
                            "savedViews",
                            """
                            SELECT id, list AS "list", name AS "name", query AS "query", saved_at AS "savedAt"
                            FROM saved_view WHERE account_id = :whose"""),
                    OwnSection.of(
                            "exports",
                            """
                            SELECT id, list AS "list", state AS "narrowedBy", format AS "format", status AS "status",
                                   asked_at AS "askedAt", expires_at AS "expiresAt"
                            FROM list_export WHERE account_id = :whose"""),
                    OwnSection.of(
                            "closures",
                            """
                            SELECT id, status AS "status", asked_at AS "askedAt", due_at AS "dueAt", ended_at AS "endedAt"
                            FROM account_closure WHERE account_id = :whose"""),
                    new OwnSection(
                            "acts",
                            OwnSection.Key.BIGINT,
                            """
                            SELECT e.sequence AS id, e.at AS "at", e.action AS "action", e.subject_type AS "subjectType",
                                   e.subject_id AS "subjectId"
                            FROM audit_entry e
                            WHERE e.actor = (SELECT a.username FROM account a WHERE a.id = :whose)"""));

    private PersonSections() {}
}
