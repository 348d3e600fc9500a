package org.creatorconnect.payout.messaging;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Currency;
import org.creatorconnect.foundation.Characters;
import org.creatorconnect.money.Money;
import org.creatorconnect.payout.PaymentReport;
import org.creatorconnect.payout.PaymentStatus;
import org.creatorconnect.payout.service.UnusableReport;
import org.jspecify.annotations.Nullable;

/**
 * Reads a status report's text, schema 1. What the tables could not keep is no report: it goes to
 * review at once instead of failing over and over.
 */
final class StatusReportText {

    private static final int LONGEST = 100_000;
    private static final int LONGEST_ID = 100;
    private static final int LONGEST_REASON = 35;
    private static final int LONGEST_REFERENCE = 140;
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private StatusReportText() {}

    /**
     * @throws UnusableReport with the cause {@code UNREADABLE} when it is not a report of that form
     */
    static PaymentReport read(String text) {
        if (text.length() > LONGEST) {
            throw new UnusableReport("UNREADABLE");
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject report = reader.readObject();
            if (!"1".equals(scalar(report, "schema"))) {
                throw new UnusableReport("UNREADABLE");
            }
            return new PaymentReport(
                    required(report, "reportId"),
                    required(report, "instructionId"),
                    PaymentStatus.valueOf(required(report, "status")),
                    atMost(LONGEST_REASON, scalar(report, "reasonCode")),
                    money(report.getJsonObject("amount")),
                    atMost(LONGEST_REFERENCE, scalar(report, "providerReference")),
                    time(required(report, "occurredAt")));
        } catch (UnusableReport unusable) {
            throw unusable;
        } catch (RuntimeException | StackOverflowError unreadable) {
            // Whatever a text makes of its reader, it is no report.
            throw new UnusableReport("UNREADABLE");
        }
    }

    private static Money money(JsonObject amount) {
        return Money.parse(
                required(amount, "amount"), Currency.getInstance(required(amount, "currency")));
    }

    private static Instant time(String text) {
        Instant time = OffsetDateTime.parse(text).toInstant();
        if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
            throw new UnusableReport("UNREADABLE");
        }
        return time;
    }

    private static String required(JsonObject object, String name) {
        String value = atMost(LONGEST_ID, scalar(object, name));
        if (value == null || value.isBlank()) {
            throw new UnusableReport("UNREADABLE");
        }
        return value;
    }

    private static @Nullable String atMost(int longest, @Nullable String value) {
        if (value != null && (Characters.exceed(value, longest) || !isPlain(value))) {
            throw new UnusableReport("UNREADABLE");
        }
        return value;
    }

    /** Whether it is text and nothing else: no control character, no half of a character. */
    private static boolean isPlain(String value) {
        return value.codePoints()
                .map(Character::getType)
                .noneMatch(type -> type == Character.CONTROL || type == Character.SURROGATE);
    }

    private static @Nullable String scalar(JsonObject object, String name) {
        JsonValue value = object.get(name);
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
            return null;
        }
        return value.getValueType() == JsonValue.ValueType.STRING
                ? object.getString(name)
                : value.toString();
    }
}
