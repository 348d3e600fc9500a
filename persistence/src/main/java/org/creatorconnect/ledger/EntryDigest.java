package org.creatorconnect.ledger;

import java.util.stream.Collectors;
import org.creatorconnect.foundation.Digest;

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
        return Digest.of(content);
    }

    private static String line(JournalEntry.Posting posting) {
        AccountKey account = posting.account();
        return account.kind() + " " + account.owner() + " " + posting.amount();
    }
}
