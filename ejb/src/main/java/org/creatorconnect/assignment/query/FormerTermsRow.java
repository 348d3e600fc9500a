package org.creatorconnect.assignment.query;

import java.time.Instant;
import org.creatorconnect.money.Money;

/**
 * Terms that an assignment had until both sides agreed on others.
 *
 * @param number 1 for what it began with, then one more for each version
 * @param text word by word
 * @param replacedAt until when they held
 */
public record FormerTermsRow(
        int number,
        String text,
        String termsHash,
        Money fee,
        Instant submitBy,
        Instant agreedAt,
        Instant replacedAt) {}
