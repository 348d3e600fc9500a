package org.creatorconnect.launcher.bank;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something the bank says about an instruction.
 *
 * @param reportId the same for a repetition
 * @param after how long after the receipt it is said
 */
record Report(
        String reportId,
        Instruction instruction,
        String status,
        @Nullable String reasonCode,
        Duration after) {

    String json(Instant at) {
        JsonObjectBuilder report =
                Json.createObjectBuilder()
                        .add("schema", 1)
                        .add("reportId", reportId)
                        .add("instructionId", instruction.instructionId())
                        .add("status", status);
        if (reasonCode != null) {
            report.add("reasonCode", reasonCode);
        }
        return report.add(
                        "amount",
                        Json.createObjectBuilder()
                                .add("amount", instruction.amount().toPlainString())
                                .add("currency", instruction.currency()))
                .add("providerReference", "SIM-" + instruction.endToEndId())
                .add("occurredAt", at.toString())
                .build()
                .toString();
    }
}
