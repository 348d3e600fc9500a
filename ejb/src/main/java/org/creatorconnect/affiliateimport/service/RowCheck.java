package org.creatorconnect.affiliateimport.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.creatorconnect.affiliateimport.ImportColumn;
import org.creatorconnect.affiliateimport.ImportedRow;
import org.creatorconnect.affiliateimport.RowError;
import org.creatorconnect.affiliateimport.RowFault;
import org.creatorconnect.foundation.Characters;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.foundation.Reference;
import org.creatorconnect.foundation.service.PlainText;
import org.creatorconnect.registry.Countries;
import org.creatorconnect.registry.WrittenName;

/**
 * Decides whether a row can be taken, by itself and by the good rows before it. Everything that is
 * wrong with it is named at once.
 */
final class RowCheck {

    static final int LONGEST_DISPLAY_NAME = 100;
    static final int LONGEST_LEGAL_NAME = 140;

    private static final int LONGEST_LANGUAGE = 35;
    private static final String USUAL_LANGUAGE = "en";
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final ImportHeading heading;
    private final Set<String> emails = new HashSet<>();
    private final Set<String> references = new HashSet<>();

    RowCheck(ImportHeading heading) {
        this.heading = heading;
    }

    /**
     * Looks at the next row.
     *
     * @param number as spreadsheets count
     * @param to takes the row, or what is wrong with it
     */
    void check(int number, List<String> cells, CheckedRows to) {
        if (cells.size() != heading.columns().size()) {
            to.reject(List.of(new RowError(number, ImportColumn.ROW, RowFault.CELLS)));
            return;
        }
        Look look = new Look(number, cells);
        Optional<EmailAddress> email = look.email();
        String displayName = look.name(ImportColumn.DISPLAY_NAME, LONGEST_DISPLAY_NAME);
        String legalName = look.name(ImportColumn.LEGAL_NAME, LONGEST_LEGAL_NAME);
        String country = look.country();
        String language = look.language();
        String reference = look.reference();
        if (!look.errors.isEmpty()) {
            to.reject(look.errors);
            return;
        }
        EmailAddress mailbox = email.orElseThrow();
        emails.add(mailbox.key());
        references.add(reference);
        to.take(
                new ImportedRow(
                        number,
                        mailbox,
                        displayName,
                        legalName.isEmpty() ? displayName : legalName,
                        country,
                        language,
                        reference));
    }

    /** A look at one row, which notes what is wrong. */
    private final class Look {

        private final int number;
        private final List<String> cells;
        private final List<RowError> errors = new ArrayList<>();

        Look(int number, List<String> cells) {
            this.number = number;
            this.cells = cells;
        }

        Optional<EmailAddress> email() {
            String text = text(ImportColumn.EMAIL);
            Optional<EmailAddress> email = EmailAddress.of(text);
            if (text.isEmpty()) {
                note(ImportColumn.EMAIL, RowFault.MISSING);
            } else if (email.isEmpty()) {
                note(ImportColumn.EMAIL, RowFault.NOT_AN_ADDRESS);
            } else if (emails.contains(email.get().key())) {
                note(ImportColumn.EMAIL, RowFault.REPEATED);
            }
            return email;
        }

        String name(ImportColumn column, int longest) {
            String given = text(column);
            String name = WrittenName.of(given);
            if (given.isEmpty() && !column.isNeeded()) {
                return "";
            }
            if (!PlainText.is(given)) {
                note(column, RowFault.NOT_PLAIN);
            } else if (name.isEmpty()) {
                note(column, RowFault.MISSING);
            } else if (Characters.exceed(name, longest)) {
                note(column, RowFault.TOO_LONG);
            }
            return name;
        }

        String country() {
            String code = text(ImportColumn.COUNTRY).toUpperCase(Locale.ROOT);
            if (code.isEmpty()) {
                note(ImportColumn.COUNTRY, RowFault.MISSING);
            } else if (!Countries.isCode(code)) {
                note(ImportColumn.COUNTRY, RowFault.NOT_A_COUNTRY);
            }
            return code;
        }

        String language() {
            String tag = text(ImportColumn.LANGUAGE);
            if (tag.isEmpty()) {
                return USUAL_LANGUAGE;
            }
            if (tag.length() > LONGEST_LANGUAGE || !isLanguage(tag)) {
                note(ImportColumn.LANGUAGE, RowFault.NOT_A_LANGUAGE);
            }
            return tag;
        }

        String reference() {
            String reference = Reference.normal(text(ImportColumn.REFERENCE));
            if (reference.isEmpty()) {
                return "";
            }
            if (Characters.exceed(reference, Reference.LONGEST)) {
                note(ImportColumn.REFERENCE, RowFault.TOO_LONG);
            } else if (Reference.complaint(reference).isPresent()) {
                note(ImportColumn.REFERENCE, RowFault.NOT_A_REFERENCE);
            } else if (references.contains(reference)) {
                note(ImportColumn.REFERENCE, RowFault.REPEATED);
            }
            return reference;
        }

        private String text(ImportColumn column) {
            return heading.cell(cells, column).strip();
        }

        private void note(ImportColumn column, RowFault fault) {
            errors.add(new RowError(number, column, fault));
        }
    }

    private static boolean isLanguage(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return LANGUAGES.contains(locale.getLanguage());
        } catch (IllformedLocaleException noTag) {
            return false;
        }
    }
}
