package org.creatorconnect.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * What an entry says, in 64 characters: SHA-256 over its kind and its sorted postings. Two entries
 * of one reference and one digest are the same event told twice. The times are left out, because a
 * replay may tell the event later.
 */
final class EntryDigest {

    private EntryDigest() {}

    static String of(JournalEntry entry) {
        String content =
                entry.postings().stream()
                        .map(EntryDigest::line)
                        .sorted()
                        .collect(Collectors.joining("\n", entry.kind() + "\n", ""));
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(sha256.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static String line(JournalEntry.Posting posting) {
        AccountKey account = posting.account();
        return account.kind() + " " + account.owner() + " " + posting.amount();
    }
}
