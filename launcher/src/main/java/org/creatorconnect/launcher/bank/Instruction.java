package org.creatorconnect.launcher.bank;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An instruction as the bank reads it.
 *
 * @param holder the account holder's name, which steers the bank
 */
record Instruction(
        String instructionId,
        String endToEndId,
        BigDecimal amount,
        String currency,
        String holder,
        String account) {

    private static final int LENGTH = 16;

    /** The same for two instructions that ask for the same payment; it tells nobody's name. */
    String digest() {
        String content =
                String.join(
                        "\n",
                        endToEndId,
                        amount.stripTrailingZeros().toPlainString(),
                        currency,
                        holder,
                        account);
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(sha.digest(content.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether a line of the book is about the same payment, as far as the book tells. */
    boolean isSamePayment(Book.Entry entry) {
        return endToEndId.equals(entry.endToEndId())
                && amount.compareTo(entry.amount()) == 0
                && currency.equals(entry.currency());
    }
}
