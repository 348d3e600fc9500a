package org.creatorconnect.payout.messaging;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Currency;
import org.creatorconnect.money.Money;
import org.creatorconnect.payout.PaymentReport;
import org.creatorconnect.payout.PaymentStatus;
import org.creatorconnect.payout.service.UnusableReport;
import org.jspecify.annotations.Nullable;

/** Reads a status report's text, schema 1. */
final class StatusReportText {

    private static final int LONGEST = 100_000;
    private static final int LONGEST_ID = 100;

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
                    scalar(report, "reasonCode"),
                    money(report.getJsonObject("amount")),
                    scalar(report, "providerReference"),
                    time(required(report, "occurredAt")));
        } catch (JsonException
                | IllegalArgumentException
                | ClassCastException
                | NullPointerException
                | ArithmeticException
                | DateTimeException unreadable) {
            throw new UnusableReport("UNREADABLE");
        }
    }

    private static Money money(JsonObject amount) {
        return Money.parse(
                required(amount, "amount"), Currency.getInstance(required(amount, "currency")));
    }

    private static Instant time(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static String required(JsonObject object, String name) {
        String value = scalar(object, name);
        if (value == null || value.isBlank() || value.length() > LONGEST_ID) {
            throw new UnusableReport("UNREADABLE");
        }
        return value;
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
