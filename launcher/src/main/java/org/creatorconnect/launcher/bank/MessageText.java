package org.creatorconnect.launcher.bank;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads what comes from the instruction queue. */
final class MessageText {

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

    /** Nothing when a field is missing or is no amount. */
    Optional<Instruction> instruction() {
        try {
            JsonObject amount = message.getJsonObject("amount");
            return Optional.of(
                    new Instruction(
                            message.getString("instructionId"),
                            message.getString("endToEndId"),
                            new BigDecimal(amount.getString("amount")),
                            amount.getString("currency"),
                            message.getJsonObject("creditor").getString("name")));
        } catch (NullPointerException | ClassCastException | NumberFormatException incomplete) {
            return Optional.empty();
        }
    }
}
