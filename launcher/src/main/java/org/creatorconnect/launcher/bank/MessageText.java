package org.creatorconnect.launcher.bank;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what comes from the instruction queue. */
final class MessageText {

    /** No exponent: it could ask for a number as long as a book. */
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,15}(\\.\\d{1,4})?");

    /** One line of the book's file must stay one line. */
    private static final Pattern WORDS = Pattern.compile("[\\P{Cntrl}&&[^\\u2028\\u2029]]{1,200}");

    private final JsonObject message;

    private MessageText(JsonObject message) {
        this.message = message;
    }

    /** Nothing when the text is no JSON object. */
    static Optional<MessageText> read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return Optional.of(new MessageText(reader.readObject()));
        } catch (JsonException unreadable) {
            return Optional.empty();
        }
    }

    boolean isStatusQuery() {
        return "STATUS_QUERY".equals(message.getString("type", ""));
    }

    String instructionId() {
        return message.getString("instructionId", "");
    }

    /** Nothing when a field is missing or has not its form. */
    Optional<Instruction> instruction() {
        try {
            JsonObject amount = message.getJsonObject("amount");
            JsonObject creditor = message.getJsonObject("creditor");
            return Optional.of(
                    new Instruction(
                            words(message, "instructionId"),
                            words(message, "endToEndId"),
                            new BigDecimal(matching(AMOUNT, amount.getString("amount"))),
                            words(amount, "currency"),
                            words(creditor, "name"),
                            words(creditor, "account")));
        } catch (NullPointerException | ClassCastException | IllegalArgumentException missing) {
            return Optional.empty();
        }
    }

    private static String words(JsonObject object, String name) {
        return matching(WORDS, object.getString(name));
    }

    private static String matching(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException();
        }
        return text;
    }
}
