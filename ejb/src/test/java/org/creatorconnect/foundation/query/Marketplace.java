package org.creatorconnect.foundation.query;

import java.util.List;

/** A large marketplace in which everything is called by its number. */
final class Marketplace {

    /** Adds a row for each number, table by table. */
    static final List<String> FILL =
            List.of(
                    """
                    INSERT INTO merchant (id, version, name, search_words, country, house_brand, created_at)
                    SELECT :id(n), 0, 'Shop ' || n, 'shop ' || n, 'SE', false, now()
                    """,
                    """
                    INSERT INTO account (id, version, username, display_name, search_words, merchant_id, team_right, created_at)
                    SELECT :id(n), 0, 'user' || n, 'Person ' || n, 'user' || n || ' person ' || n,
                           CASE WHEN n % 2 = 0 THEN :id(n) END, CASE WHEN n % 2 = 0 THEN 'OWNER' END, now()
                    """,
                    """
                    INSERT INTO affiliate (id, version, account_id, display_name, search_words, legal_name, country,
                                           status, joined_at)
                    SELECT :id(n), 0, :id(n), 'Mara ' || n, 'mara ' || n, 'Nora Lind', 'SE', 'ACTIVE', now()
                    """,
                    """
                    INSERT INTO tag (id, version, name, tone, archived, created_at)
                    SELECT :id(n), 0, 'Tag ' || n, 'GREY', false, now()
                    """,
                    """
                    INSERT INTO affiliate_tag (affiliate_id, tag_id, put_on_at, put_on_by)
                    SELECT :id(n), :id(1 + n % 400), now(), 'operator'
                    """,
                    """
                    INSERT INTO tier (id, version, name, rank, created_at)
                    SELECT DISTINCT :id(1 + n % 400), 0, 'Tier ' || 1 + n % 400, 1 + n % 400, now()
                    """,
                    """
                    INSERT INTO affiliate_tier (affiliate_id, version, tier_id, since)
                    SELECT :id(n), 0, :id(1 + n % 400), now()
                    """,
                    """
                    INSERT INTO introduction (affiliate_id, version, found, words, search_words, changed_at)
                    SELECT :id(n), 0, n % 2 = 1, 'Kitchen ' || n, 'kitchen ' || n, now()
                    """,
                    """
                    INSERT INTO role_application (id, version, affiliate_id, role, status, statement, applied_at)
                    SELECT :id(n), 0, :id(n), 'MCN', 'APPLIED', '', now()
                    """,
                    """
                    INSERT INTO campaign (id, version, merchant_id, name, starts_on, ends_on, budget_minor, currency,
                                          created_at)
                    SELECT :id(n), 0, :id(n), 'Winter ' || n, date '2026-01-01', date '2026-02-01', 100, 'EUR', now()
                    """,
                    """
                    INSERT INTO task (id, version, campaign_id, status, title, search_words, brief, platform, slots,
                                      ends_at, compensation, fee_minor, currency, platform_fee_rate, min_followers,
                                      stay_live_days, tranche_percents, tranche_days, submission_days,
                                      revision_rounds, disclosure_rule, created_at, published_at)
                    SELECT :id(n), 0, :id(n), 'PUBLISHED', 'Lamp ' || n, 'lamp ' || n, repeat('brief ', 50), 'YOUTUBE', 1,
                           timestamptz '2030-01-01 00:00:00+00', 'FIXED_FEE', 100, 'EUR', 0.1, 0, 0, '{100}', '{0}', 14,
                           1, '#ad', now(), now()
                    """,
                    """
                    INSERT INTO task_application (id, version, task_id, affiliate_id, status, pitch, applied_at, decide_by)
                    SELECT :id(n), 0, :id(n), :id(n), 'APPLIED', 'I do', now(), now()
                    """,
                    """
                    INSERT INTO assignment (id, version, task_id, application_id, affiliate_id, status, terms_text,
                                            terms_hash, fee_minor, platform_fee_minor, currency, revision_rounds,
                                            disclosure_rule, accepted_at, submit_by, extended)
                    SELECT :id(n), 0, :id(n), :id(n), :id(n), 'ACCEPTED', 'terms',
                           encode(sha256(convert_to('terms', 'UTF8')), 'hex'), 100, 10, 'EUR', 1, '#ad', now(), now(), false
                    """,
                    """
                    INSERT INTO submission (id, version, assignment_id, round, status, content_url, disclosure,
                                            submitted_at, due_by, decided_by_silence)
                    SELECT :id(n), 0, :id(n), 1, 'SUBMITTED', 'https://youtube.com/watch?v=1', true, now(), now(), false
                    """,
                    """
                    INSERT INTO deposit (id, version, merchant_id, reference, amount_minor, currency, booked_by, booked_at)
                    SELECT :id(n), 0, :id(n), 'D-' || n, 100, 'EUR', 'finance' || n, now()
                    """,
                    """
                    INSERT INTO ledger_account (kind, owner_id, currency, side)
                    SELECT 'MERCHANT_FUNDS', :id(n), 'EUR', -1
                    """,
                    """
                    INSERT INTO product (id, version, merchant_id, reference, title, search_words, url, page, category,
                                         price_minor, currency, in_stock, updated_at)
                    SELECT :id(n), 0, :id(n), 'P-' || n, 'Lamp', 'lamp p ' || n, 'https://shop.example/' || n,
                           'shop.example/' || n, 'Kitchen', 100, 'EUR', true, now()
                    """,
                    """
                    INSERT INTO tracking_link (id, version, code, affiliate_id, merchant_id, task_id, target_url, sub_ids,
                                               created_at)
                    SELECT :id(n), 0, 'code' || 100000 + n, :id(n), :id(n), :id(n), 'https://shop.example/' || n, '{"","","","",""}',
                           now()
                    """,
                    """
                    INSERT INTO rate_receipt (link_id, version, rule, rule_id, rule_version, rate, told_at)
                    SELECT :id(n), 0, 'MERCHANT_DEFAULT', :id(n), 1, 0.08, now()
                    """,
                    """
                    INSERT INTO shop_order (id, version, merchant_id, reference, search_words, status, currency, paid_minor,
                                            ordered_at, received_at, fingerprint, hold_days, affiliate_id, outcome)
                    SELECT :id(n), 0, :id(n), 'SO-' || n, 'so ' || n, 'RECEIVED', 'EUR', 100, now(), now(), repeat('0', 64),
                           14, :id(n), 'LAST_CLICK'
                    """,
                    """
                    INSERT INTO order_line (id, version, order_id, position, reference, product_reference, quantity,
                                            gross_minor, coupons_minor, tax_minor, shipping_minor, refunded_minor)
                    SELECT :id(n), 0, :id(n), 1, 'L1', 'P-' || n, 1, 1000, 0, 0, 0, 0
                    """,
                    """
                    INSERT INTO commission (id, version, order_id, line_id, merchant_id, affiliate_id, status, currency,
                                            paid_minor, base_minor, rate, fee_rate, original_minor, kept_minor, whole_minor, fee_minor,
                                            rule, rule_id, rule_version, considered, created_at)
                    SELECT :id(n), 0, :id(n), :id(n), :id(n), :id(n), 'PENDING', 'EUR', 1000, 1000, 0.1, 0.1, 100, 100, 100, 10,
                           'MERCHANT_DEFAULT', :id(n), 1, '{}', now()
                    """);

    private Marketplace() {}
}
