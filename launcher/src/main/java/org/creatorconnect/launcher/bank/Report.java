package org.creatorconnect.launcher.bank;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something the bank says about an instruction.
 *
 * @param reportId the same for a repetition
 * @param entry the receipt it is about
 * @param occurredAt when it happened; it is said then, or as soon after as possible
 */
record Report(
        String reportId,
        Book.Entry entry,
        String status,
        @Nullable String reasonCode,
        Instant occurredAt) {

    /** As the other side reads it, schema 1. */
    String json() {
        JsonObjectBuilder report =
                Json.createObjectBuilder()
                        .add("schema", 1)
                        .add("reportId", reportId)
                        .add("instructionId", entry.instructionId())
                        .add("status", status);
        if (reasonCode != null) {
            report.add("reasonCode", reasonCode);
        }
        return report.add(
                        "amount",
                        Json.createObjectBuilder()
                                .add("amount", entry.amount().toPlainString())
                                .add("currency", entry.currency()))
                .add("providerReference", "SIM-" + entry.endToEndId())
                .add("occurredAt", occurredAt.toString())
                .build()
                .toString();
    }
}
