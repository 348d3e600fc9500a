package org.creatorconnect.mail.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import org.creatorconnect.foundation.Language;

/**
 * Writes letters in the words of {@code letters.properties}, and of {@code letters_de.properties}
 * and so on for each {@link Language}, reminders in those of {@code reminders.properties} and
 * invitations to tasks in those of {@code tasks.properties}: a subject without any value, so that
 * nothing given by anybody stands in the letter's head; paragraphs with the values put in; and,
 * when there is a link, one thing to do. As plain text and as HTML that says the same and loads
 * nothing from anywhere.
 */
@ApplicationScoped
public class LetterWords {

    private static final String LETTERS = "org.creatorconnect.mail.letters";

    private static final String REMINDERS = "org.creatorconnect.mail.reminders";

    private static final String PROPOSALS = "org.creatorconnect.mail.proposals";

    /** How the kinds of letters about proposals begin. */
    private static final String PROPOSAL = "PROPOSAL_";

    /** How the kinds of reminders end. */
    private static final String REMINDER = "_DUE";

    private static final String TASKS = "org.creatorconnect.mail.tasks";

    /** How the kinds of letters about what merchants ask of creators by name begin. */
    private static final String TASK = "TASK_";

    private static final String VALUES = "org.creatorconnect.mail.values";

    /**
     * Around a value (UAX 9): it is laid out by its own first letter, whatever stands around it.
     */
    private static final char FIRST_STRONG = '\u2068';

    private static final char END = '\u2069';

    /**
     * @param kind the letter's word
     * @param tag of its language; one without words of its own is written in English
     */
    WrittenLetter write(String kind, String tag, LetterContent content) {
        Language language = language(tag);
        ResourceBundle words = words(bundle(kind), language);
        String text =
                new MessageFormat(words.getString(kind + ".text"), words.getLocale())
                        .format(content.values().stream().map(isolated(language)).toArray());
        String foot = foot(words(LETTERS, language), content);
        String subject = words.getString(kind + ".subject");
        String go = content.link().map(link -> words.getString(kind + ".link")).orElse("");
        return new WrittenLetter(
                language.tag(),
                subject,
                plain(text, go, content, foot),
                html(language, subject, text, go, content, foot));
    }

    /** The subject under which a kind of letter goes out. */
    public String subject(String kind, String tag) {
        return words(bundle(kind), language(tag)).getString(kind + ".subject");
    }

    /** A word that stands among the values of a letter. */
    public String word(String key, String tag) {
        return words(VALUES, language(tag)).getString(key);
    }

    private static String bundle(String kind) {
        if (kind.endsWith(REMINDER)) {
            return REMINDERS;
        }
        if (kind.startsWith(PROPOSAL)) {
            return PROPOSALS;
        }
        return kind.startsWith(TASK) ? TASKS : LETTERS;
    }

    /**
     * What people call themselves keeps its own direction within a line that runs the other way.
     */
    private static UnaryOperator<String> isolated(Language language) {
        return value ->
                language.isRightToLeft() && !value.isEmpty() && value.indexOf('\n') < 0
                        ? FIRST_STRONG + value + END
                        : value;
    }

    private static Language language(String tag) {
        return Language.of(tag).orElse(Language.EN);
    }

    private static String foot(ResourceBundle words, LetterContent content) {
        String foot = words.getString("letter.foot");
        return content.unsubscribe()
                .map(end -> foot + "\n" + words.getString("letter.unsubscribe") + "\n" + end)
                .orElse(foot);
    }

    private static ResourceBundle words(String bundle, Language language) {
        return ResourceBundle.getBundle(
                bundle,
                Locale.forLanguageTag(language.tag()),
                Objects.requireNonNull(LetterWords.class.getClassLoader()),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String plain(String text, String go, LetterContent content, String foot) {
        String link = content.link().map(address -> "\n\n" + go + ":\n" + address).orElse("");
        return text + link + "\n\n-- \n" + foot + "\n";
    }

    private static String html(
            Language language,
            String subject,
            String text,
            String go,
            LetterContent content,
            String foot) {
        StringBuilder page = new StringBuilder(2_000);
        page.append("<!DOCTYPE html><html lang=\"").append(language.tag()).append("\" dir=\"");
        page.append(language.isRightToLeft() ? "rtl" : "ltr");
        page.append("\"><head><meta charset=\"utf-8\"><title>").append(escaped(subject));
        page.append("</title></head><body style=\"font:16px/1.5 sans-serif;max-width:36em\">");
        for (String paragraph : text.split("\n\n")) {
            page.append("<p>").append(escaped(paragraph).replace("\n", "<br>")).append("</p>");
        }
        content.link()
                .map(LetterWords::escaped)
                .ifPresent(
                        link ->
                                page.append(
                                                "<p><a href=\"%s\">%s</a></p>"
                                                        .formatted(link, escaped(go)))
                                        .append(
                                                "<p dir=\"ltr\" style=\"word-break:break-all\">%s</p>"
                                                        .formatted(link)));
        return page.append("<hr><p><small>")
                .append(escaped(foot).replace("\n", "<br>"))
                .append("</small></p>")
                .append("</body></html>")
                .toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
