package org.creatorconnect.mail.service;

import java.util.Optional;

/** What somebody reads who gets a letter. */
public final class LetterText {

    private LetterText() {}

    public static String of(NewLetter letter) {
        LetterContent content = new LetterContent(letter.values(), letter.link(), Optional.empty());
        return new LetterWords().write(letter.kind().name(), letter.language(), content).text();
    }
}
