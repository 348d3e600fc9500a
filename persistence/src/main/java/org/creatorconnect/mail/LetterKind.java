package org.creatorconnect.mail;

/**
 * What a letter tells. Each room names its own in one enum; the words are in {@code
 * letters.properties}, and in that of each other {@link org.creatorconnect.foundation.Language},
 * under {@code <NAME>.subject}, {@code <NAME>.text} and, for a letter with a link, {@code
 * <NAME>.link}.
 */
public interface LetterKind {

    /** The word under which it is kept; unique among all kinds. */
    String name();
}
