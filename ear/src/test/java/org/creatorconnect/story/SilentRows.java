package org.creatorconnect.story;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What servers keep, and what they left half done when they went down. */
final class SilentRows {

    private SilentRows() {}

    static List<SilentCase> all() {
        return List.of(letter(), unwritten(), kept(), feed(), fetched(), people(), coupon());
    }

    /**
     * Plants a row, and its deadline for now: of what no caller outside can bring about.
     *
     * @param insert takes the row's id and the time
     * @return the row's id
     */
    static String planted(String kind, String insert) {
        String id = UUID.randomUUID().toString();
        String now = Api.as("").get("demo/clock").text("now");
        Tables.run(insert.formatted(id, now));
        Tables.run(
                "INSERT INTO deadline (kind, subject_id, due_at, attempt_at) VALUES ('%s', '%s', '%3$s', '%3$s')"
                        .formatted(kind, id, now));
        return id;
    }

    /** A coupon code whose end date comes. */
    private static SilentCase coupon() {
        Cast.Merchant merchant = Cast.merchant("");
        String end = Instant.parse(Shop.now()).plus(Duration.ofDays(30)).toString();
        String id =
                merchant.api()
                        .post(
                                "merchants/" + merchant.id() + "/coupons",
                                "{\"code\": \"SILENT\", \"endsAt\": \"" + end + "\"}")
                        .text("id");
        return SilentCase.of("COUPON_END", "coupon_code", id, "ENDED", "COUPON_ENDED");
    }

    private static SilentCase letter() {
        String id =
                planted(
                        "LETTER_KEPT",
                        "INSERT INTO letter (id, version, kind, address, language, status, attempts, next_try_at,"
                                + " created_at, expires_at, ended_at) VALUES ('%1$s', 0, 'BANNED',"
                                + " 'nobody@silent.example', 'en', 'SENT', 1, '%2$s', '%2$s', '%2$s', '%2$s')");
        return SilentCase.forgotten("LETTER_KEPT", "letter", id);
    }

    /** It fails for good when it was left thrice, and is forgotten a month later. */
    private static SilentCase unwritten() {
        String id =
                planted(
                        "EXPORT_WRITING",
                        "INSERT INTO list_export (id, version, account_id, list, state, format, language, status,"
                                + " attempts, row_count, byte_count, asked_at) SELECT '%1$s', 0, id, '/audit/list', '',"
                                + " 'CSV', 'en', 'RUNNING', 3, 0, 0, '%2$s' FROM account ORDER BY id LIMIT 1");
        return SilentCase.forgotten("EXPORT_WRITING", "list_export", id);
    }

    private static SilentCase kept() {
        String id =
                planted(
                        "EXPORT_KEPT",
                        "INSERT INTO list_export (id, version, account_id, list, state, format, language, status,"
                                + " attempts, row_count, byte_count, asked_at, ended_at, expires_at) SELECT '%1$s', 0,"
                                + " id, '/audit/list', '', 'CSV', 'en', 'DONE', 1, 0, 0, '%2$s', '%2$s', '%2$s' FROM"
                                + " account ORDER BY id LIMIT 1");
        return SilentCase.forgotten("EXPORT_KEPT", "list_export", id);
    }

    private static SilentCase feed() {
        String merchant = Cast.merchant("").id();
        String id =
                planted(
                        "FEED_WRITING",
                        "INSERT INTO feed_import (id, version, merchant_id, status, accepted, rejected, errors,"
                                + " imported_at) VALUES ('%1$s', 0, '"
                                + merchant
                                + "', 'RUNNING', 0, 0, '', '%2$s')");
        return SilentCase.of("FEED_WRITING", "feed_import", id, "STOPPED", "FEED_IMPORTED")
                .toldOf(merchant);
    }

    private static SilentCase fetched() {
        String merchant = Cast.merchant("").id();
        String id =
                planted(
                        "FEED_FETCH",
                        "INSERT INTO feed_address (id, version, merchant_id, account_id, url, rhythm, hour, status,"
                                + " failures, next_at, told_at) SELECT '%1$s', 0, '"
                                + merchant
                                + "', id, 'https://feeds.silent.example/', 'DAILY', 3, 'ACTIVE', 0, '%2$s',"
                                + " '%2$s' FROM account ORDER BY id LIMIT 1");
        String asked =
                "SELECT CASE count(*) WHEN 0 THEN 'NOT ASKED' ELSE 'ASKED' END FROM feed_import"
                        + " WHERE origin = 'ADDRESS' AND merchant_id = '";
        return new SilentCase("FEED_FETCH", asked + merchant + "'", "ASKED", "", id);
    }

    private static SilentCase people() {
        String id =
                planted(
                        "AFFILIATE_IMPORT_WRITING",
                        "INSERT INTO affiliate_import (id, version, account_id, digest, letters, status, attempts,"
                                + " row_count, created_count, unchanged_count, rejected_count, asked_at) SELECT"
                                + " '%1$s', 0, id, encode(sha256('%1$s'), 'hex'), false, 'RUNNING', 3, 1, 0, 0, 0,"
                                + " '%2$s' FROM account ORDER BY id LIMIT 1");
        return SilentCase.of(
                "AFFILIATE_IMPORT_WRITING",
                "affiliate_import",
                id,
                "FAILED",
                "AFFILIATES_IMPORTED");
    }
}
