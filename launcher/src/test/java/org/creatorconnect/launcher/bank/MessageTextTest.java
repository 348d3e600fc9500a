package org.creatorconnect.launcher.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTextTest {

    private static final String INSTRUCTION =
            """
            {"schema": 1, "instructionId": "i", "endToEndId": "e",
             "amount": {"amount": "125.50", "currency": "EUR"},
             "creditor": {"name": "Lena Vogel", "country": "DE", "town": "Bremen",
                          "method": "IBAN", "account": "DE1"},
             "requestedExecutionDate": "2026-12-01", "remittanceInformation": "x"}""";

    @Test
    void anInstructionIsReadToTheCent() {
        assertThat(instruction(INSTRUCTION))
                .contains(
                        new Instruction(
                                "i", "e", new BigDecimal("125.50"), "EUR", "Lena Vogel", "DE1"));
    }

    @Test
    void theExecutionDateIsNoPartOfThePayment() {
        assertThat(instruction(INSTRUCTION.replace("2026-12-01", "2026-12-02")))
                .map(Instruction::digest)
                .isEqualTo(instruction(INSTRUCTION).map(Instruction::digest));
    }

    @Test
    void aQuestionIsToldFromAnInstruction() {
        String question = "{\"schema\": 1, \"type\": \"STATUS_QUERY\", \"instructionId\": \"i\"}";

        assertThat(MessageText.read(question).orElseThrow().isStatusQuery()).isTrue();
        assertThat(MessageText.read(question).orElseThrow().instructionId()).isEqualTo("i");
        assertThat(MessageText.read(INSTRUCTION).orElseThrow().isStatusQuery()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"text\"", "12"})
    void whatIsNoJsonObjectIsNotRead(String text) {
        assertThat(MessageText.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"125.50\"', 125.50",
        "'\"125.50\"', '\"1E9\"'",
        "'\"125.50\"', '\"-1\"'",
        "'\"EUR\"', '\"\"'",
        "'\"e\"', '\"two\\nlines\"'",
        "'\"name\"', '\"alias\"'"
    })
    void anInstructionWithAFieldThatHasNotItsFormIsNone(String field, String other) {
        assertThat(instruction(INSTRUCTION.replaceFirst(field, other.replace("\\", "\\\\"))))
                .isEmpty();
    }

    private static Optional<Instruction> instruction(String text) {
        return MessageText.read(text).flatMap(MessageText::instruction);
    }
}
