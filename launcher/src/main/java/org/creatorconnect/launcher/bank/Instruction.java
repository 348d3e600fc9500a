package org.creatorconnect.launcher.bank;

import java.math.BigDecimal;

/** An instruction as the bank reads it. */
record Instruction(
        String instructionId,
        String endToEndId,
        BigDecimal amount,
        String currency,
        String holder) {

    /** Whether both ask for the same payment. */
    boolean isSamePayment(String otherEndToEndId, BigDecimal otherAmount, String otherCurrency) {
        return endToEndId.equals(otherEndToEndId)
                && amount.compareTo(otherAmount) == 0
                && currency.equals(otherCurrency);
    }
}
