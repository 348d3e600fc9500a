-- One word in every column that can say who somebody is: in what the person has, in what they told, and in
-- what others did in their name.
INSERT INTO account (id, version, username, display_name, search_words, password_hash, email, email_proved_at, created_at)
VALUES ('00000000-0000-0000-0000-0000000000a0', 0, 'zqmaraz', 'Zqmaraz', 'zqmaraz', 'x', 'zqmaraz@mail.example', now(), now());
INSERT INTO account_role (account_id, role) VALUES ('00000000-0000-0000-0000-0000000000a0', 'affiliate');
INSERT INTO affiliate (id, version, account_id, display_name, legal_name, country, status, joined_at, search_words)
VALUES ('00000000-0000-0000-0000-0000000000f0', 0, '00000000-0000-0000-0000-0000000000a0', 'Zqmaraz', 'Zqmaraz Lind', 'SE', 'ACTIVE', now(), 'zqmaraz');
UPDATE account SET affiliate_id = '00000000-0000-0000-0000-0000000000f0', team_right = 'OWNER' WHERE id = '00000000-0000-0000-0000-0000000000a0';
INSERT INTO team_member (id, version, team_id, affiliate_id, team_right, status, account_id, joined_at)
VALUES (gen_random_uuid(), 0, '00000000-0000-0000-0000-0000000000f0', '00000000-0000-0000-0000-0000000000f0', 'OWNER', 'MEMBER', '00000000-0000-0000-0000-0000000000a0', now());
-- Somebody else, with an agency and a shop.
INSERT INTO account (id, version, username, display_name, search_words, created_at)
VALUES ('00000000-0000-0000-0000-0000000000a1', 0, 'other-person', 'Other', 'other', now());
INSERT INTO affiliate (id, version, account_id, display_name, legal_name, country, status, joined_at, search_words)
VALUES ('00000000-0000-0000-0000-0000000000f1', 0, '00000000-0000-0000-0000-0000000000a1', 'Other', 'Other', 'SE', 'ACTIVE', now(), 'other');
INSERT INTO merchant (id, version, name, country, house_brand, created_at, search_words)
VALUES ('00000000-0000-0000-0000-0000000000e0', 0, 'Shop', 'SE', false, now(), 'shop');
-- What the person has.
INSERT INTO api_token (fingerprint, version, account_id, created_at, name) VALUES ('zqmaraz', 0, '00000000-0000-0000-0000-0000000000a0', now(), 'of zqmaraz');
INSERT INTO sign_in (id, account_id, opened_at, seen_at, place, device, way)
VALUES ('00000000-0000-0000-0000-0000000000b0', '00000000-0000-0000-0000-0000000000a0', now(), now(), 'zqmaraz', 'zqmaraz', 'PASSWORD');
INSERT INTO openid_link (id, account_id, issuer, subject, linked_at) VALUES (gen_random_uuid(), '00000000-0000-0000-0000-0000000000a0', 'https://zqmaraz.example', 'zqmaraz', now());
INSERT INTO recovery_code (account_id, fingerprint) VALUES ('00000000-0000-0000-0000-0000000000a0', repeat('zqmaraz0', 8));
INSERT INTO second_factor (account_id, version, secret, made_at, last_step) VALUES ('00000000-0000-0000-0000-0000000000a0', 0, 'x', now(), 0);
INSERT INTO mailed_link (id, version, purpose, fingerprint, address, account_id, language, status, made_at, expires_at, ended_at)
VALUES (gen_random_uuid(), 0, 'TAKE_ADDRESS', repeat('zqmaraz1', 8), 'zqmaraz.before@mail.example', '00000000-0000-0000-0000-0000000000a0', 'en', 'USED', now(), now(), now());
INSERT INTO letter (id, version, kind, address, language, content, status, attempts, next_try_at, last_failure, created_at, expires_at)
VALUES (gen_random_uuid(), 0, 'BANNED', 'Zqmaraz@mail.example', 'en', 'x', 'WAITING', 0, now(), 'zqmaraz is unknown', now(), now());
INSERT INTO letter (id, version, kind, address, language, status, attempts, next_try_at, created_at, expires_at, ended_at)
VALUES (gen_random_uuid(), 0, 'TAKE_ADDRESS', 'zqmaraz.before@mail.example', 'en', 'SENT', 0, now(), now(), now(), now());
INSERT INTO notification (id, account_id, kind, side, subject_type, subject_id, about, at)
VALUES (gen_random_uuid(), '00000000-0000-0000-0000-0000000000a0', 'BANNED', 'CREATOR', 'affiliate', gen_random_uuid(), 'https://youtube.example/zqmaraz', now());
INSERT INTO saved_view (id, account_id, list, name, query, saved_at) VALUES (gen_random_uuid(), '00000000-0000-0000-0000-0000000000a0', '/links/zqmaraz', 'zqmaraz', 'q=zqmaraz', now());
INSERT INTO put_away_columns (account_id, list, columns) VALUES ('00000000-0000-0000-0000-0000000000a0', '/links/zqmaraz', ARRAY['zqmaraz']);
INSERT INTO mail_choice (account_id, kind, mailing) VALUES ('00000000-0000-0000-0000-0000000000a0', 'ROLE_LOST', 'NEVER');
UPDATE account SET language = 'de', time_zone = 'Europe/zqmaraz' WHERE id = '00000000-0000-0000-0000-0000000000a0';
INSERT INTO letter_hours (account_id, digest_hour, quiet_from, quiet_until) VALUES ('00000000-0000-0000-0000-0000000000a0', 8, 22, 7);
INSERT INTO list_export (id, version, account_id, list, state, format, language, status, attempts, row_count, byte_count, asked_at)
VALUES (gen_random_uuid(), 0, '00000000-0000-0000-0000-0000000000a0', '/links/list', 'q=zqmaraz', 'CSV', 'en', 'QUEUED', 0, 0, 0, now());
INSERT INTO idempotent_request (account_id, key, fingerprint, status, body, created_at)
VALUES ('00000000-0000-0000-0000-0000000000a0', 'zqmaraz', 'zqmaraz', 201, 'zqmaraz', now());
INSERT INTO team_member (id, version, team_id, merchant_id, team_right, status, address, language, invited_by, invited_at, expires_at, ended_at)
VALUES (gen_random_uuid(), 0, '00000000-0000-0000-0000-0000000000e0', '00000000-0000-0000-0000-0000000000e0', 'ANALYST', 'LAPSED', 'zqmaraz@mail.example', 'en', '00000000-0000-0000-0000-0000000000a1', now(), now(), now());
INSERT INTO roster_invitation (id, version, mcn_id, email, share_bps, notice_days, tail_days, status, invited_at, lapses_at)
VALUES ('00000000-0000-0000-0000-0000000000d8', 0, '00000000-0000-0000-0000-0000000000f1', 'Zqmaraz@mail.example', 1500, 30, 90, 'INVITED', now(), now());
INSERT INTO deadline (kind, subject_id, due_at, attempt_at) VALUES ('ROSTER_INVITATION', '00000000-0000-0000-0000-0000000000d8', now(), now());
INSERT INTO invitation (id, version, fingerprint, username, display_name, role, status, invited_by, invited_at, expires_at, ended_at, account_id)
VALUES (gen_random_uuid(), 0, repeat('a', 64), 'zqmaraz', 'Zqmaraz', 'affiliate', 'ACCEPTED', 'zqmaraz', now(), now(), now(), '00000000-0000-0000-0000-0000000000a0');
INSERT INTO affiliate_import (id, version, account_id, digest, letters, status, attempts, row_count, created_count, unchanged_count, rejected_count, asked_at)
VALUES ('00000000-0000-0000-0000-0000000000d9', 0, '00000000-0000-0000-0000-0000000000a1', repeat('b', 64), false, 'QUEUED', 0, 1, 0, 0, 0, now());
INSERT INTO affiliate_import_row (import_id, row_number, email, display_name, legal_name, country, language, reference)
VALUES ('00000000-0000-0000-0000-0000000000d9', 1, 'zqmaraz@mail.example', 'Zqmaraz', 'Zqmaraz', 'SE', 'en', 'zqmaraz');
INSERT INTO imported_affiliate (affiliate_id, import_id, row_number, address_mark, reference)
VALUES ('00000000-0000-0000-0000-0000000000f0', '00000000-0000-0000-0000-0000000000d9', 1, repeat('c', 64), 'zqmaraz');
-- What they told as a creator.
INSERT INTO channel (id, version, affiliate_id, platform, url, place, community, status, code, proof_code, attempts, created_at)
VALUES ('00000000-0000-0000-0000-0000000000c0', 0, '00000000-0000-0000-0000-0000000000f0', 'YOUTUBE', 'https://youtube.example/zqmaraz', 'youtube.example/zqmaraz', false, 'UNVERIFIED', 'zqmaraz', 'zqmaraz', 0, now());
INSERT INTO channel_review (id, version, channel_id, affiliate_id, kind, status, followers, link, note, code, opened_at, decided_at, decided_by)
VALUES (gen_random_uuid(), 0, '00000000-0000-0000-0000-0000000000c0', '00000000-0000-0000-0000-0000000000f0', 'EVIDENCE', 'ACCEPTED', 1, 'https://zqmaraz.example', 'zqmaraz', 'zqmaraz', now(), now(), 'zqmaraz');
INSERT INTO follower_count (channel_id, counted_at, followers, way) VALUES ('00000000-0000-0000-0000-0000000000c0', now(), 1, 'PAGE');
INSERT INTO role_application (id, version, affiliate_id, role, status, statement, applied_at, decided_at, decided_by, legal_name, contact)
VALUES (gen_random_uuid(), 0, '00000000-0000-0000-0000-0000000000f0', 'INFLUENCER', 'APPROVED', 'zqmaraz', now(), now(), 'zqmaraz', 'Zqmaraz', 'zqmaraz');
INSERT INTO ban (id, version, affiliate_id, reason, note, banned_at, banned_by, ended_at, ended_by)
VALUES ('00000000-0000-0000-0000-0000000000b1', 0, '00000000-0000-0000-0000-0000000000f0', 'OTHER', 'zqmaraz', now(), 'zqmaraz', now(), 'zqmaraz');
INSERT INTO appeal (id, version, affiliate_id, kind, ban_id, statement, appealed_at, decision_by, silence, status, note, ended_at, ended_by)
VALUES (gen_random_uuid(), 0, '00000000-0000-0000-0000-0000000000f0', 'BAN', '00000000-0000-0000-0000-0000000000b1', 'zqmaraz', now(), 'zqmaraz', 'GRANTED', 'GRANTED', 'zqmaraz', now(), 'other-person');
INSERT INTO appeal (id, version, affiliate_id, kind, role_application_id, statement, appealed_at, decision_by, silence, status, note, ended_at, ended_by)
SELECT gen_random_uuid(), 0, affiliate_id, 'ROLE_REJECTION', id, 'zqmaraz', now(), 'other-person', 'GRANTED', 'DENIED', 'zqmaraz', now(), 'zqmaraz' FROM role_application WHERE affiliate_id = '00000000-0000-0000-0000-0000000000f0';
INSERT INTO duplicate (id, version, first_id, second_id, kind, status, found_at, reason, note, decided_at, decided_by)
VALUES (gen_random_uuid(), 0, '00000000-0000-0000-0000-0000000000f0', '00000000-0000-0000-0000-0000000000f1', 'CHANNEL', 'DISMISSED', now(), 'OTHER', 'zqmaraz', now(), 'zqmaraz');
INSERT INTO webhook (id, version, affiliate_id, url, status, failures, rests_until, leased_until, created_at)
VALUES ('00000000-0000-0000-0000-0000000000b2', 0, '00000000-0000-0000-0000-0000000000f0', 'https://zqmaraz.example', 'ACTIVE', 0, now(), now(), now());
INSERT INTO webhook_delivery (id, version, webhook_id, owner_id, event, subject_id, payload, status, attempts, begun_at, next_try_at, answer, created_at)
VALUES (gen_random_uuid(), 0, '00000000-0000-0000-0000-0000000000b2', '00000000-0000-0000-0000-0000000000f0', 'PAYOUT_SETTLED', gen_random_uuid(), 'zqmaraz', 'WAITING', 0, now(), now(), 'zqmaraz', now());
INSERT INTO webhook_secret (id, version, webhook_id, secret, created_at) VALUES (gen_random_uuid(), 0, '00000000-0000-0000-0000-0000000000b2', 'x', now());
INSERT INTO webhook_subscription (webhook_id, event) VALUES ('00000000-0000-0000-0000-0000000000b2', 'PAYOUT_SETTLED');
-- What they did for the shop.
INSERT INTO campaign (id, version, merchant_id, name, starts_on, ends_on, budget_minor, currency, created_at)
VALUES ('00000000-0000-0000-0000-0000000000d0', 0, '00000000-0000-0000-0000-0000000000e0', 'C', '2026-01-01', '2027-01-01', 1, 'EUR', now());
INSERT INTO task (id, version, campaign_id, status, title, brief, platform, slots, ends_at, compensation, fee_minor, currency, min_followers, stay_live_days, tranche_percents, tranche_days, submission_days, revision_rounds, disclosure_rule, created_at)
VALUES ('00000000-0000-0000-0000-0000000000d1', 0, '00000000-0000-0000-0000-0000000000d0', 'DRAFT', 'T', '', 'YOUTUBE', 1, now(), 'FIXED_FEE', 1, 'EUR', 0, 0, '{100}', '{0}', 7, 1, 'AD', now());
INSERT INTO task_application (id, version, task_id, affiliate_id, status, pitch, applied_at, decide_by, decided_at)
VALUES ('00000000-0000-0000-0000-0000000000d2', 0, '00000000-0000-0000-0000-0000000000d1', '00000000-0000-0000-0000-0000000000f0', 'ACCEPTED', 'zqmaraz', now(), now(), now());
INSERT INTO assignment (id, version, task_id, application_id, affiliate_id, status, terms_text, terms_hash, fee_minor, platform_fee_minor, currency, revision_rounds, disclosure_rule, accepted_at, submit_by, extended, approved_at, ended_at)
VALUES ('00000000-0000-0000-0000-0000000000d3', 0, '00000000-0000-0000-0000-0000000000d1', '00000000-0000-0000-0000-0000000000d2', '00000000-0000-0000-0000-0000000000f0', 'COMPLETED', 'terms', encode(sha256('terms'), 'hex'), 1, 0, 'EUR', 1, 'AD', now(), now(), false, now(), now());
INSERT INTO submission (id, version, assignment_id, round, status, content_url, disclosure, submitted_at, due_by, decided_at, decided_by_silence, note)
VALUES ('00000000-0000-0000-0000-0000000000d4', 0, '00000000-0000-0000-0000-0000000000d3', 1, 'APPROVED', 'https://youtube.example/zqmaraz/1', true, now(), now(), now(), false, 'zqmaraz');
INSERT INTO content_check (id, submission_id, checked_at, live, disclosed, content_hash)
VALUES ('00000000-0000-0000-0000-0000000000d5', '00000000-0000-0000-0000-0000000000d4', now(), true, true, '');
INSERT INTO mark_finding (submission_id, check_id, found_by, note, found_at)
VALUES ('00000000-0000-0000-0000-0000000000d4', '00000000-0000-0000-0000-0000000000d5', 'zqmaraz', 'zqmaraz shows the mark', now());
INSERT INTO task_invitation (id, version, task_id, affiliate_id, status, extra_minor, currency, invited_at, lapses_at, ended_at)
SELECT '00000000-0000-0000-0000-0000000000d7', 0, g.task_id, g.affiliate_id, 'DECLINED', 0, 'EUR', now(), now(), now() FROM assignment g WHERE g.id = '00000000-0000-0000-0000-0000000000d3';
INSERT INTO notification (id, account_id, kind, side, subject_type, subject_id, about, at)
VALUES (gen_random_uuid(), '00000000-0000-0000-0000-0000000000a1', 'TASK_INVITATION_DECLINED', 'MERCHANT', 'task_invitation', '00000000-0000-0000-0000-0000000000d7', 'T · Zqmaraz', now());
INSERT INTO dispute (id, version, assignment_id, submission_id, status, reason, statement, opened_by, opened_at, operator_from, decide_by, decision, note, ended_at, ended_by)
VALUES ('00000000-0000-0000-0000-0000000000d6', 0, '00000000-0000-0000-0000-0000000000d3', '00000000-0000-0000-0000-0000000000d4', 'DECIDED', 'OTHER', 'zqmaraz', 'CREATOR', now(), now(), now() + interval '1 day', 'FOR_CREATOR', 'zqmaraz', now(), 'zqmaraz');
INSERT INTO dispute_message (id, dispute_id, side, text, written_at)
VALUES (gen_random_uuid(), '00000000-0000-0000-0000-0000000000d6', 'MERCHANT', 'zqmaraz', now());
INSERT INTO proposal (id, version, assignment_id, number, status, proposed_by, note, fee_minor, former_fee_minor, set_aside_minor, currency, proposed_at, lapses_at, ended_at, ended_by)
VALUES ('00000000-0000-0000-0000-0000000000d7', 0, '00000000-0000-0000-0000-0000000000d3', 1, 'DECLINED', 'MERCHANT', 'zqmaraz', 2, 1, 0, 'EUR', now(), now() + interval '1 day', now(), 'zqmaraz');
INSERT INTO assignment_cancellation (assignment_id, reason, note, canceled_at) VALUES ('00000000-0000-0000-0000-0000000000d3', 'OTHER', 'zqmaraz', now());
INSERT INTO scripted_content (url, live, disclosed) VALUES ('https://youtube.example/zqmaraz/1', true, true);
INSERT INTO notification (id, account_id, kind, side, subject_type, subject_id, about, at)
VALUES (gen_random_uuid(), '00000000-0000-0000-0000-0000000000a1', 'CONTENT_DUE', 'AGENCY', 'assignment', '00000000-0000-0000-0000-0000000000d3', 'T · Zqmaraz', now()),
       (gen_random_uuid(), '00000000-0000-0000-0000-0000000000a1', 'APPLICATION_RECEIVED', 'AGENCY', 'application', '00000000-0000-0000-0000-0000000000d2', 'Zqmaraz', now());
INSERT INTO tracking_link (id, version, code, affiliate_id, merchant_id, target_url, sub_ids, created_at)
VALUES (gen_random_uuid(), 0, 'zq0000001', '00000000-0000-0000-0000-0000000000f0', '00000000-0000-0000-0000-0000000000e0', 'https://shop.example/', ARRAY['zqmaraz', '', '', '', ''], now());
-- How they let themselves be found, whom they kept in mind, and what was noted of them.
INSERT INTO introduction (affiliate_id, version, found, words, search_words, changed_at) VALUES ('00000000-0000-0000-0000-0000000000f0', 0, true, 'I am zqmaraz', 'zqmaraz', now());
INSERT INTO introduction_language (affiliate_id, language) VALUES ('00000000-0000-0000-0000-0000000000f0', 'sv');
INSERT INTO introduction_interest (affiliate_id, interest) VALUES ('00000000-0000-0000-0000-0000000000f0', 'FOOD');
INSERT INTO creator_list (id, version, team_id, affiliate_id, name, made_at) VALUES (gen_random_uuid(), 0, '00000000-0000-0000-0000-0000000000f0', '00000000-0000-0000-0000-0000000000f0', 'Friends of zqmaraz', now());
INSERT INTO creator_list (id, version, team_id, merchant_id, name, made_at)
VALUES ('00000000-0000-0000-0000-0000000000b3', 0, '00000000-0000-0000-0000-0000000000e0', '00000000-0000-0000-0000-0000000000e0', 'Kitchens', now());
INSERT INTO listed_creator (list_id, affiliate_id, note, listed_at) VALUES ('00000000-0000-0000-0000-0000000000b3', '00000000-0000-0000-0000-0000000000f0', 'zqmaraz cooks', now());
INSERT INTO tag (id, version, name, tone, archived, created_at) VALUES ('00000000-0000-0000-0000-0000000000b4', 0, 'Kitchens', 'GREY', false, now());
INSERT INTO affiliate_tag (affiliate_id, tag_id, put_on_at, put_on_by) VALUES ('00000000-0000-0000-0000-0000000000f0', '00000000-0000-0000-0000-0000000000b4', now(), 'other-person');
INSERT INTO tier (id, version, name, rank, created_at) VALUES ('00000000-0000-0000-0000-0000000000b5', 0, 'Silver', 10, now());
INSERT INTO tier_move (id, affiliate_id, to_id, cause, note, held_until, moved_by, since)
VALUES (gen_random_uuid(), '00000000-0000-0000-0000-0000000000f0', '00000000-0000-0000-0000-0000000000b5', 'BY_HAND', 'zqmaraz asked for it', now(), 'zqmaraz', now());
-- What they decided when they worked for the staff.
INSERT INTO affiliate_tag (affiliate_id, tag_id, put_on_at, put_on_by) VALUES ('00000000-0000-0000-0000-0000000000f1', '00000000-0000-0000-0000-0000000000b4', now(), 'zqmaraz');
INSERT INTO segment (id, version, name, roles, states, created_at, created_by) VALUES ('00000000-0000-0000-0000-0000000000b6', 0, 'Kitchens', '{}', '{}', now(), 'zqmaraz');
INSERT INTO segment_act (id, version, segment_id, kind, tag_id, status, member_count, done_count, changed_count, asked_by, asked_at, ended_at)
VALUES (gen_random_uuid(), 0, '00000000-0000-0000-0000-0000000000b6', 'PUT_ON', '00000000-0000-0000-0000-0000000000b4', 'DONE', 1, 1, 1, 'zqmaraz', now(), now());
INSERT INTO tier_rule (id, tier_id, number, days, grace_days, holds_from, made_by, made_at)
VALUES (gen_random_uuid(), '00000000-0000-0000-0000-0000000000b5', 1, 90, 30, now(), 'zqmaraz', now());
INSERT INTO deposit (id, version, merchant_id, reference, amount_minor, currency, booked_by, booked_at)
VALUES (gen_random_uuid(), 0, '00000000-0000-0000-0000-0000000000e0', 'D', 1, 'EUR', 'zqmaraz', now());
INSERT INTO payout_run (id, version, number, status, cut_off, currency, author, approver, digest, payout_count, total_minor, created_at, submitter, canceled_by)
VALUES (gen_random_uuid(), 0, 9000001, 'COMPLETED', now(), 'EUR', 'zqmaraz', 'other-person', 'x', 1, 1, now(), 'zqmaraz', 'zqmaraz'),
       ('00000000-0000-0000-0000-0000000000d6', 0, 9000002, 'COMPLETED', now(), 'EUR', 'other-person', 'zqmaraz', 'x', 1, 1, now(), 'other-person', NULL);
INSERT INTO review_message (id, queue, message_id, cause, body, received_at) VALUES ('00000000-0000-0000-0000-0000000000d7', 'q', 'm', 'c', 'b', now());
INSERT INTO review_handling (review_id, handled_by, note, handled_at) VALUES ('00000000-0000-0000-0000-0000000000d7', 'zqmaraz', 'handled it by hand', now());
INSERT INTO audit_pending (at, actor, action, subject_type, subject_id, detail) VALUES (now(), 'zqmaraz', 'API_TOKEN_MADE', 'api_token', 'x', '');
INSERT INTO audit_entry (sequence, at, actor, action, subject_type, subject_id, detail, hash, actor_mark, actor_salt)
VALUES (9000000000, now(), 'zqmaraz', 'API_TOKEN_MADE', 'api_token', 'x', '', repeat('d', 64), repeat('e', 64), repeat('f', 64));
-- Where they are paid to.
INSERT INTO payout_method (id, version, affiliate_id, method_version, type, details, mask, country, created_at, usable_from, account_mark)
VALUES ('00000000-0000-0000-0000-0000000000d8', 0, '00000000-0000-0000-0000-0000000000f0', 1, 'IBAN', 'x', 'zqmaraz', 'SE', now(), now(), repeat('a', 64)),
       (gen_random_uuid(), 0, '00000000-0000-0000-0000-0000000000f0', 2, 'IBAN', 'x', 'zqmaraz', 'SE', now(), now(), repeat('b', 64));
INSERT INTO tax_form (id, version, affiliate_id, kind, tax_id, country, submitted_at)
VALUES (gen_random_uuid(), 0, '00000000-0000-0000-0000-0000000000f0', 'SELF_CERTIFICATION', 'x', 'SE', now());
INSERT INTO payout (id, version, run_id, affiliate_id, method_id, currency, gross_minor, recovered_minor, net_minor, status, queries_sent, created_at)
VALUES ('00000000-0000-0000-0000-0000000000da', 0, '00000000-0000-0000-0000-0000000000d6', '00000000-0000-0000-0000-0000000000f0', '00000000-0000-0000-0000-0000000000d8', 'EUR', 1, 0, 1, 'CANCELED', 0, now());
INSERT INTO payout_case (id, payout_id, cause, opened_at, closed_at, verdict, proposed_by, proposed_at, confirmed_by, effect)
VALUES (gen_random_uuid(), '00000000-0000-0000-0000-0000000000da', 'c', now(), now(), 'PAID', 'zqmaraz', now(), 'other-person', 'NOTHING'),
       (gen_random_uuid(), '00000000-0000-0000-0000-0000000000da', 'c', now(), now(), 'PAID', 'other-person', now(), 'zqmaraz', 'NOTHING');
INSERT INTO deadline (kind, subject_id, due_at, attempt_at) VALUES ('SIGN_IN_KEPT', '00000000-0000-0000-0000-0000000000b0', now(), now());
-- Another account of theirs that was taken in, and merges that they decided when they worked for the staff.
INSERT INTO account (id, version, username, display_name, search_words, password_hash, email, email_proved_at, created_at, disabled_at, merged_at)
VALUES ('00000000-0000-0000-0000-0000000000a8', 0, 'zqmaraz-before', 'Zqmaraz', 'zqmaraz', 'x', 'zqmaraz.other@mail.example', now(), now(), now(), now());
INSERT INTO affiliate (id, version, account_id, display_name, legal_name, country, status, joined_at, search_words, merged_into)
VALUES ('00000000-0000-0000-0000-0000000000f8', 0, '00000000-0000-0000-0000-0000000000a8', 'Zqmaraz before', 'Zqmaraz Lind', 'SE', 'MERGED', now(), 'zqmaraz', '00000000-0000-0000-0000-0000000000f0');
UPDATE account SET affiliate_id = '00000000-0000-0000-0000-0000000000f8', team_right = 'OWNER' WHERE id = '00000000-0000-0000-0000-0000000000a8';
INSERT INTO team_member (id, version, team_id, affiliate_id, team_right, status, account_id, joined_at)
VALUES (gen_random_uuid(), 0, '00000000-0000-0000-0000-0000000000f8', '00000000-0000-0000-0000-0000000000f8', 'OWNER', 'MEMBER', '00000000-0000-0000-0000-0000000000a8', now());
INSERT INTO affiliate_merge (id, version, survivor_id, merged_id, reason, status, proposed_by, proposed_at, lapses_at, decided_by, decided_at)
VALUES (gen_random_uuid(), 0, '00000000-0000-0000-0000-0000000000f0', '00000000-0000-0000-0000-0000000000f8', 'zqmaraz twice', 'CONFIRMED', 'other-person', now(), now() + interval '7 days', 'zqmaraz', now()),
       (gen_random_uuid(), 0, '00000000-0000-0000-0000-0000000000f1', '00000000-0000-0000-0000-0000000000f0', 'both are zqmaraz', 'REFUSED', 'zqmaraz', now(), now() + interval '7 days', 'other-person', now());
INSERT INTO channel (id, version, affiliate_id, platform, url, place, community, status, attempts, created_at)
VALUES ('00000000-0000-0000-0000-0000000000fe', 0, '00000000-0000-0000-0000-0000000000f8', 'YOUTUBE', 'https://www.youtube.com/@zqmaraz-before', 'youtube.com/@zqmaraz-before', false, 'UNVERIFIED', 0, now());
INSERT INTO letter (id, version, kind, address, language, status, attempts, next_try_at, created_at, expires_at, ended_at)
VALUES (gen_random_uuid(), 0, 'ACCOUNT_MERGED', 'zqmaraz.other@mail.example', 'en', 'SENT', 0, now(), now(), now(), now());
INSERT INTO payout_method (id, version, affiliate_id, method_version, type, details, mask, country, created_at, usable_from, account_mark)
VALUES (gen_random_uuid(), 0, '00000000-0000-0000-0000-0000000000f8', 1, 'IBAN', 'x', 'zqmaraz', 'SE', now(), now(), repeat('c', 64));
